'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { methodList: methods = [], typeList: types = [] } = data.description;
  const typeOf = new Map(types.map((type) => [type.name, type]));
  const HISTORY = 20;
  const LARGE = 1 << 20;

  // --- small helpers -----------------------------------------------------------------------------

  /** An element; strings become text, never markup. */
  const el = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') node.addEventListener(key, value);
      else if (value === true) node.setAttribute(key, '');
      else if (value !== false && value != null) node.setAttribute(key, value);
    }
    node.append(...children);
    return node;
  };
  let made = 0;
  const freshId = () => `x-${++made}`;
  const bytes = (text) => new TextEncoder().encode(text).length;

  /** Where calls go: the page may be behind a proxy that puts a prefix before its path. */
  const endpoint = (() => {
    if (data.endpoint) return new URL(data.endpoint, location.href);
    const here = location.pathname;
    const own = [data.path, data.rpcPath, '/'].find((path) => here.endsWith(path)) ?? '';
    return new URL(here.slice(0, here.length - own.length) + data.rpcPath, location.origin);
  })();
  for (const node of document.querySelectorAll('.url')) node.textContent = endpoint.href;

  // --- values: {type, value}, {type: 'array', items}, {type: 'struct', members: [[name, value]]} ---

  const nil = { type: 'nil' };
  const escapeXml = (text) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
  const toXml = (value) => {
    switch (value.type) {
      case 'nil': return '<value><nil/></value>';
      case 'array':
        return `<value><array><data>${value.items.map(toXml).join('')}</data></array></value>`;
      case 'struct': {
        const member = ([name, inner]) => `<member><name>${escapeXml(name)}</name>${toXml(inner)}</member>`;
        return `<value><struct>${value.members.map(member).join('')}</struct></value>`;
      }
      default: return `<value><${value.type}>${escapeXml(value.value)}</${value.type}></value>`;
    }
  };
  const callXml = (name, params) =>
    `<?xml version="1.0"?>\n<methodCall><methodName>${escapeXml(name)}</methodName><params>` +
    `${params.map((param) => `<param>${toXml(param)}</param>`).join('')}</params></methodCall>`;

  /** Tagged JSON: the notation of the command line. 64-bit integers stay exact. */
  const toTagged = (value) => {
    switch (value.type) {
      case 'nil': return 'null';
      case 'boolean': return value.value === '1' ? 'true' : 'false';
      case 'int': case 'i4': return String(BigInt(value.value));
      case 'i8': {
        const number = BigInt(value.value);
        return number === BigInt.asIntN(32, number) ? `{"$i8": ${number}}` : String(number);
      }
      case 'double': return /[.e]/i.test(value.value) ? value.value : `${value.value}.0`;
      case 'string': return JSON.stringify(value.value);
      case 'dateTime.iso8601': return `{"$date": ${JSON.stringify(value.value)}}`;
      case 'base64': return `{"$base64": ${JSON.stringify(value.value)}}`;
      case 'array': return `[${value.items.map(toTagged).join(', ')}]`;
      default: {
        const inner = value.members.map(([name, item]) => `${JSON.stringify(name)}: ${toTagged(item)}`);
        const text = `{${inner.join(', ')}}`;
        const only = value.members.length === 1 && value.members[0][0].startsWith('$');
        return only ? `{"$struct": ${text}}` : text;
      }
    }
  };

  /** Reads tagged JSON. Integers are kept as they are written, for JavaScript's end at 2^53. */
  const fromTagged = (text) => {
    const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
      token.startsWith('"') ? JSON.stringify(`s${JSON.parse(token)}`) : JSON.stringify(`n${token}`));
    const build = (json) => {
      if (json === null) return nil;
      if (typeof json === 'boolean') return { type: 'boolean', value: json ? '1' : '0' };
      if (typeof json === 'string') {
        return json[0] === 's' ? { type: 'string', value: json.slice(1) } : number(json.slice(1));
      }
      if (Array.isArray(json)) return { type: 'array', items: json.map(build) };
      const members = Object.entries(json).map(([name, inner]) => [name.slice(1), inner]);
      if (members.length === 1 && members[0][0].startsWith('$')) {
        const [[tag, inner]] = members;
        const plain = typeof inner === 'string' ? inner.slice(1) : null;
        if (tag === '$struct' && plain === null && inner) return build_struct(inner);
        if (plain === null) throw new Error(`${tag} expects a text or a number`);
        const type = { $date: 'dateTime.iso8601', $base64: 'base64', $i8: 'i8', $double: 'double' }[tag];
        if (!type) throw new Error(`${tag} is not a tag; a struct is written {"$struct": {…}}`);
        return { type, value: type === 'dateTime.iso8601' ? compact(plain) : plain };
      }
      return build_struct(json);
    };
    const build_struct = (json) => ({
      type: 'struct',
      members: Object.entries(json).map(([name, inner]) => [name.slice(1), build(inner)]),
    });
    return build(JSON.parse(marked));
  };
  const number = (text) => {
    if (/[.e]/i.test(text)) return { type: 'double', value: String(Number(text)) };
    const exact = BigInt(text);
    return { type: exact === BigInt.asIntN(32, exact) ? 'int' : 'i8', value: text };
  };
  const compact = (date) => date.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$1$2$3');

  /** A value of a response document. */
  const fromXml = (node) => {
    const typed = node.firstElementChild;
    if (!typed) return { type: 'string', value: node.textContent };
    const kind = typed.localName;
    if (kind === 'nil') return nil;
    if (kind === 'array') {
      const items = [...typed.getElementsByTagName('data')].find((inner) => inner.parentNode === typed);
      return { type: 'array', items: items ? [...items.children].map(fromXml) : [] };
    }
    if (kind === 'struct') {
      const member = (inner) => [
        inner.querySelector(':scope > name')?.textContent ?? '',
        fromXml(inner.querySelector(':scope > value')),
      ];
      return { type: 'struct', members: [...typed.children].map(member) };
    }
    return { type: kind, value: typed.textContent };
  };

  /** A value as a tree. */
  const tree = (value) => {
    const list = (entries) =>
      el('ul', {}, ...entries.map(([name, inner]) => el('li', {}, el('span', { class: 'key' }, `${name}: `), tree(inner))));
    if (value.type === 'array') {
      return el('details', { open: value.items.length <= 100 },
        el('summary', {}, `array of ${value.items.length}`), list(value.items.map((item, nth) => [nth, item])));
    }
    if (value.type === 'struct') {
      return el('details', { open: true },
        el('summary', {}, `struct of ${value.members.length}`), list(value.members));
    }
    if (value.type === 'nil') return el('code', {}, 'nil');
    const shown = value.type === 'boolean' ? (value.value.trim() === '1' ? 'true' : 'false') : value.value;
    return el('span', {}, el('code', {}, value.type === 'string' ? JSON.stringify(shown) : shown), ` ${value.type}`);
  };

  // --- samples -----------------------------------------------------------------------------------

  const shell = (text) => (/^[\w.:/@-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`);
  const argument = (value) => {
    switch (value.type) {
      case 'string': return shell(`s:${value.value}`);
      case 'i8': return `i8:${value.value}`;
      case 'double': return `d:${value.value}`;
      case 'dateTime.iso8601': return shell(`dt:${value.value}`);
      case 'base64': return shell(`b64:${value.value}`);
      default: return shell(toTagged(value));
    }
  };
  const python = (value) => {
    switch (value.type) {
      case 'nil': return 'None';
      case 'boolean': return value.value === '1' ? 'True' : 'False';
      case 'string': return JSON.stringify(value.value);
      case 'double': return /[.e]/i.test(value.value) ? value.value : `${value.value}.0`;
      case 'dateTime.iso8601': return `xmlrpc.client.DateTime(${JSON.stringify(value.value)})`;
      case 'base64': return `base64.b64decode(${JSON.stringify(value.value)})`;
      case 'array': return `[${value.items.map(python).join(', ')}]`;
      case 'struct': return `{${value.members.map(([name, inner]) => `${JSON.stringify(name)}: ${python(inner)}`).join(', ')}}`;
      default: return value.value;
    }
  };
  const rust = (value) => {
    switch (value.type) {
      case 'nil': return 'None::<i32>';
      case 'boolean': return String(value.value === '1');
      case 'string': return JSON.stringify(value.value);
      case 'i8': return `${value.value}_i64`;
      case 'double': return /[.e]/i.test(value.value) ? value.value : `${value.value}.0`;
      case 'dateTime.iso8601': return `${JSON.stringify(value.value)}.parse::<DateTime>()?`;
      case 'base64': return `Bytes::from(std::fs::read("FILE")?)`;
      case 'array': case 'struct': return `value!(${toTagged(value).replace(/\bnull\b/g, 'nil')})`;
      default: return value.value;
    }
  };
  const samples = {
    'Command line': (name, params) => ['xmlrpc call', endpoint.href, name, ...params.map(argument)].join(' '),
    Python: (name, params) => {
      const lines = ['import xmlrpc.client'];
      if (params.some((param) => toXml(param).includes('<base64>'))) lines.unshift('import base64');
      const dotted = /^[A-Za-z_][\w.]*$/.test(name) ? `server.${name}` : `getattr(server, ${JSON.stringify(name)})`;
      return [...lines, '', `server = xmlrpc.client.ServerProxy(${JSON.stringify(endpoint.href)}, allow_none=True)`,
        `print(${dotted}(${params.map(python).join(', ')}))`].join('\n');
    },
    Rust: (name, params) => {
      const list = params.map(rust).join(', ') + (params.length === 1 ? ',' : '');
      return `let client = xmlrpc_client::Client::new(${JSON.stringify(endpoint.href)})?;\n` +
        `let result: xmlrpc_core::Value = client.call(${JSON.stringify(name)}, (${list})).await?;`;
    },
    curl: (name, params) =>
      `curl -H 'Content-Type: text/xml' --data-binary ${shell(callXml(name, params))} ${shell(endpoint.href)}`,
  };
  const copyButton = (text, label = 'Copy') =>
    el('button', {
      type: 'button',
      click: async (event) => {
        const button = event.currentTarget;
        try {
          await navigator.clipboard.writeText(text());
          button.textContent = 'Copied';
        } catch {
          button.textContent = 'Select the text to copy it';
        }
        setTimeout(() => { button.textContent = label; }, 2000);
      },
    }, label);

  // --- the form: each field has `read()`, which gives a value, or nothing when it is left out -------

  class Wrong extends Error {
    constructor(field, message) {
      super(message);
      this.field = field;
    }
  }

  const input = (part, label, attributes, read) => {
    const id = freshId();
    const node = el('input', { id, ...attributes });
    const read_value = () => {
      try {
        const value = read(node);
        node.removeAttribute('aria-invalid');
        return value;
      } catch (error) {
        node.setAttribute('aria-invalid', 'true');
        throw new Wrong(node, `${label}: ${error.message}`);
      }
    };
    return { node: el('div', { class: 'field' }, el('label', { for: id }, `${label} `, el('span', { class: 'hint' }, part.type)), node), read: read_value };
  };
  const whole = (bits, type) => (node) => {
    const text = node.value.trim();
    if (!/^[+-]?\d+$/.test(text)) throw new Error('expected a whole number');
    const exact = BigInt(text);
    if (exact !== BigInt.asIntN(bits, exact)) throw new Error(`expected a number of ${bits} bits`);
    return { type, value: String(exact) };
  };

  const field = (part, label) => {
    const type = typeOf.get(part.type);
    if (type) return field({ ...type, type: type.type, choices: type.choices, name: part.name }, label);
    if (part.choices?.length) {
      const id = freshId();
      const node = el('select', { id }, ...part.choices.map((choice) => el('option', {}, choice)));
      return {
        node: el('div', { class: 'field' }, el('label', { for: id }, label), node),
        read: () => ({ type: 'string', value: node.value }),
      };
    }
    switch (part.type) {
      case 'int': case 'i4': return input(part, label, { inputmode: 'numeric', value: '0' }, whole(32, 'int'));
      case 'i8': return input(part, label, { inputmode: 'numeric', value: '0' }, whole(64, 'i8'));
      case 'double':
        return input(part, label, { inputmode: 'decimal', value: '0' }, (node) => {
          const text = node.value.trim();
          if (text === '' || !Number.isFinite(Number(text))) throw new Error('expected a number');
          return { type: 'double', value: String(Number(text)) };
        });
      case 'boolean':
        return input(part, label, { type: 'checkbox' }, (node) => ({ type: 'boolean', value: node.checked ? '1' : '0' }));
      case 'string': return input(part, label, {}, (node) => ({ type: 'string', value: node.value }));
      case 'dateTime.iso8601': return dateField(part, label);
      case 'base64': return fileField(part, label);
      case 'nil': return { node: el('p', { class: 'hint' }, `${label}: nil`), read: () => nil };
      case 'array': return part.tuple || part.member?.length > 1 ? tupleField(part, label) : arrayField(part, label);
      case 'struct': return part.member?.length ? structField(part, label) : jsonField(part, label, '{}');
      default: return jsonField(part, label, 'null');
    }
  };

  const dateField = (part, label) => {
    const made = input(part, label, { type: 'datetime-local', step: '1', value: new Date().toISOString().slice(0, 19) }, (node) => {
      if (!node.value) throw new Error('expected a date');
      const text = node.value.length === 16 ? `${node.value}:00` : node.value;
      return { type: 'dateTime.iso8601', value: compact(text.slice(0, 19)) + zone.value };
    });
    const local = (() => {
      const minutes = -new Date().getTimezoneOffset();
      const two = (n) => String(Math.floor(n)).padStart(2, '0');
      return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
    })();
    const zone = el('select', { 'aria-label': `${label}: zone` },
      el('option', { value: '' }, 'no zone'), el('option', { value: 'Z' }, 'UTC'), el('option', { value: local }, local));
    made.node.append(' ', zone);
    return made;
  };

  const fileField = (part, label) => {
    let content = '';
    const made = input(part, label, {
      type: 'file',
      change: async (event) => {
        const file = event.target.files[0];
        const raw = new Uint8Array(file ? await file.arrayBuffer() : 0);
        let binary = '';
        for (let at = 0; at < raw.length; at += 0x8000) binary += String.fromCharCode(...raw.subarray(at, at + 0x8000));
        content = btoa(binary);
      },
    }, () => ({ type: 'base64', value: content }));
    return made;
  };

  const jsonField = (part, label, text) => {
    const id = freshId();
    const node = el('textarea', { id, spellcheck: 'false' });
    node.value = text;
    return {
      node: el('div', { class: 'field' }, el('label', { for: id }, `${label} `, el('span', { class: 'hint' }, `${part.type}, as JSON`)), node),
      read: () => {
        try {
          const value = fromTagged(node.value);
          node.removeAttribute('aria-invalid');
          return value;
        } catch (error) {
          node.setAttribute('aria-invalid', 'true');
          throw new Wrong(node, `${label}: ${error.message}`);
        }
      },
    };
  };

  /** A field that may be left out. */
  const optional = (part, label, made) => {
    const id = freshId();
    const box = el('input', { type: 'checkbox', id });
    const inner = el('div', { hidden: true });
    let shown;
    box.addEventListener('change', () => {
      if (box.checked && !shown) {
        shown = made();
        inner.append(shown.node);
      }
      inner.hidden = !box.checked;
    });
    return {
      node: el('div', { class: 'field' }, box, el('label', { for: id }, ` give ${label}`), inner),
      read: () => (box.checked ? shown.read() : undefined),
    };
  };

  const structField = (part, label) => {
    const fields = part.member.map((member) => {
      const make = () => field({ ...member, optional: false }, member.name);
      return [member.name, member.optional || member.default ? optional(member, member.name, make) : make()];
    });
    return {
      node: el('fieldset', {}, el('legend', {}, label), ...fields.map(([, inner]) => inner.node)),
      read: () => ({
        type: 'struct',
        members: fields.map(([name, inner]) => [name, inner.read()]).filter(([, value]) => value !== undefined),
      }),
    };
  };

  const tupleField = (part, label) => {
    const fields = part.member.map((item, nth) => field(item, item.name || `item ${nth + 1}`));
    return {
      node: el('fieldset', {}, el('legend', {}, label), ...fields.map((inner) => inner.node)),
      read: () => ({ type: 'array', items: fields.map((inner) => inner.read()) }),
    };
  };

  const arrayField = (part, label) => {
    const item = part.member?.[0];
    if (!item) return jsonField(part, label, '[]');
    const fields = [];
    const list = el('div');
    const add = el('button', {
      type: 'button',
      click: () => {
        const inner = field(item, `item ${fields.length + 1}`);
        const row = el('div', { class: 'bar' }, inner.node, el('button', {
          type: 'button',
          click: () => {
            fields.splice(fields.indexOf(inner), 1);
            row.remove();
            add.focus();
          },
        }, 'Remove'));
        fields.push(inner);
        list.append(row);
        inner.node.querySelector('input, select, textarea, button')?.focus();
      },
    }, `Add to ${label}`);
    return {
      node: el('fieldset', {}, el('legend', {}, label), list, add),
      read: () => ({ type: 'array', items: fields.map((inner) => inner.read()) }),
    };
  };

  /** The parameters of a method, by its longest signature. */
  const paramsForm = (method) => {
    const longest = (method.signatures ?? []).reduce((one, other) => ((other.params?.length ?? 0) > (one?.params?.length ?? -1) ? other : one), null);
    if (!longest) return null;
    const fields = (longest.params ?? []).map((param, nth) => {
      const label = param.name || `p${nth + 1}`;
      if (param.rest) return { ...arrayField({ ...param, type: 'array', member: [{ ...param, name: '', rest: false }] }, label), rest: true };
      return param.optional || param.default ? optional(param, label, () => field(param, label)) : field(param, label);
    });
    return {
      node: el('div', {}, ...fields.map((inner) => inner.node)),
      read: () => {
        const values = fields.map((inner) => ({ value: inner.read(), rest: inner.rest }));
        while (values.length && values.at(-1).value === undefined) values.pop();
        // left out, but something follows
        return values.flatMap(({ value, rest }) => (rest ? value.items : [value ?? nil]));
      },
    };
  };

  // --- calling -----------------------------------------------------------------------------------

  const asked = new Set();
  const history = [];
  const historyList = el('ol', { reversed: true });
  const historyNode = el('section', { class: 'history', hidden: true, 'aria-labelledby': 'history' }, el('h2', { id: 'history' }, 'Calls of this visit'), historyList);
  document.querySelector('main').append(historyNode);
  const remember = (method, params, status, restore) => {
    history.unshift({ method, params, status, restore });
    history.length = Math.min(history.length, HISTORY);
    historyNode.hidden = false;
    historyList.replaceChildren(...history.map((entry) =>
      el('li', {}, el('button', { type: 'button', click: entry.restore }, `${entry.method}(${entry.params.map(toTagged).join(', ').slice(0, 80)})`), ` ${entry.status}`)));
  };

  const outcome = (method, text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/xml');
    if (parsed.querySelector('parsererror')) return { status: 'not XML', node: el('p', { class: 'error' }, 'The response is not XML.') };
    const fault = parsed.querySelector('methodResponse > fault > value');
    if (fault) {
      const members = new Map(fromXml(fault).members);
      const code = members.get('faultCode')?.value ?? '?';
      const known = (method.faults ?? []).find((one) => String(one.code) === String(code).trim());
      const meaning = known ? [el('p', { class: 'hint' }, `${known.name}${known.description ? `: ${known.description}` : ''}`)] : [];
      return {
        status: `fault ${code}`,
        node: el('div', {}, el('p', { class: 'status-bad' }, `Fault ${code}: ${members.get('faultString')?.value ?? ''}`), ...meaning),
      };
    }
    const value = parsed.querySelector('methodResponse > params > param > value');
    if (!value) return { status: 'not XML-RPC', node: el('p', { class: 'error' }, 'The response is not one of XML-RPC.') };
    return { status: 'done', node: el('div', { class: 'tree' }, tree(fromXml(value))) };
  };

  const showResponse = (method, response, text, sent, request, started) => {
    const time = `${Math.round(performance.now() - started)} ms`;
    const sizes = `${bytes(request)} bytes sent, ${sent} bytes received`;
    const head = el('p', {}, el('span', { class: response.ok ? 'status-good' : 'status-bad' }, `HTTP ${response.status}`), `, ${time}, ${sizes}`);
    const raw = el('details', {}, el('summary', {}, 'Request and response'),
      el('pre', { class: 'wide', tabindex: '0', 'aria-label': 'Request' }, el('code', {}, request)),
      el('pre', { class: 'wide', tabindex: '0', 'aria-label': 'Response' }, el('code', {}, sent > LARGE ? '(too large to show)' : text)));
    if (!response.ok) {
      return { status: `HTTP ${response.status}`, node: el('div', {}, head, el('pre', {}, el('code', {}, text.slice(0, 500))), raw) };
    }
    if (sent > LARGE) {
      const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/xml' })), download: `${method.name}.xml` }, 'Save the response');
      return { status: 'large', node: el('div', {}, head, el('p', {}, link), raw) };
    }
    const { status, node } = outcome(method, text);
    return { status, node: el('div', {}, head, node, raw) };
  };

  const tryIt = (method, article) => {
    const form = paramsForm(method);
    const json = jsonField({ type: 'parameters' }, 'Parameters', '[]');
    json.node.hidden = Boolean(form);
    let asJson = !form;
    const out = el('div', { role: 'status' });
    const go = el('button', { class: 'go', type: 'submit' }, 'Call');
    const abort = el('button', { type: 'button', hidden: true }, 'Stop');
    const read = () => {
      if (!asJson) return form.read();
      const value = json.read();
      if (value.type !== 'array') throw new Wrong(json.node.querySelector('textarea'), 'expected a list of parameters: […]');
      return value.items;
    };
    const fill = (params) => {
      asJson = true;
      if (form) form.node.hidden = true;
      json.node.hidden = false;
      json.node.querySelector('textarea').value = `[${params.map(toTagged).join(', ')}]`;
    };
    const guarded = (run) => () => {
      try {
        return run(read());
      } catch (error) {
        out.replaceChildren(el('p', { class: 'error' }, error.message));
        error.field?.focus();
        return null;
      }
    };
    const swap = el('button', {
      type: 'button', 'aria-pressed': 'false',
      click: guarded((params) => {
        if (asJson) {
          asJson = false;
          json.node.hidden = true;
          form.node.hidden = false;
        } else {
          fill(params);
        }
        swap.setAttribute('aria-pressed', String(asJson));
        out.replaceChildren();
      }),
    }, 'As JSON');
    const sample = el('div');
    const sampleBar = el('div', { class: 'bar', role: 'group', 'aria-label': 'Copy as' }, ...Object.entries(samples).map(([label, make]) =>
      el('button', {
        type: 'button',
        click: guarded((params) => {
          const text = make(method.name, params);
          sample.replaceChildren(el('pre', { tabindex: '0', 'aria-label': label }, el('code', {}, text)), copyButton(() => text, `Copy ${label}`));
          out.replaceChildren();
        }),
      }, label)));
    const send = async (params) => {
      const request = callXml(method.name, params);
      const controller = new AbortController();
      const stop = () => controller.abort();
      abort.addEventListener('click', stop);
      abort.hidden = false;
      go.disabled = true;
      out.replaceChildren(el('p', {}, 'Calling …'));
      const started = performance.now();
      let status;
      try {
        const response = await fetch(endpoint, {
          method: 'POST', headers: { 'Content-Type': 'text/xml' }, body: request,
          credentials: 'same-origin', redirect: 'error', signal: controller.signal,
        });
        const received = await response.arrayBuffer();
        const text = new TextDecoder().decode(received);
        const shown = showResponse(method, response, text, received.byteLength, request, started);
        ({ status } = shown);
        out.replaceChildren(shown.node);
      } catch (error) {
        status = error.name === 'AbortError' ? 'stopped' : 'no response';
        const message = error.name === 'AbortError' ? 'Stopped. The call may have run.' : `No response: ${error.message}`;
        out.replaceChildren(el('p', { class: 'error' }, message));
      } finally {
        abort.removeEventListener('click', stop);
        abort.hidden = true;
        go.disabled = false;
        go.focus();
      }
      remember(method.name, params, status, () => {
        fill(params);
        swap.setAttribute('aria-pressed', 'true');
        article.scrollIntoView();
        json.node.querySelector('textarea').focus();
      });
    };
    const submit = guarded((params) => {
      if (method.idempotent || asked.has(method.name)) return send(params);
      const yes = el('button', {
        type: 'button',
        click: () => {
          asked.add(method.name);
          send(params);
        },
      }, 'Call it');
      out.replaceChildren(el('p', {}, 'This method may change something. '), yes);
      yes.focus();
      return null;
    });
    const node = el('form', {
      class: 'try', 'aria-label': `Call ${method.name}`,
      submit: (event) => {
        event.preventDefault();
        submit();
      },
    }, ...(form ? [form.node] : []), json.node,
    el('div', { class: 'bar' }, go, abort, ...(form ? [swap] : []), el('span', { class: 'hint' }, 'Copy as:'), sampleBar), sample, out);
    return node;
  };

  const foreign = endpoint.origin !== location.origin;
  const described = new Map(methods.map((method) => [method.name, method]));
  for (const article of document.querySelectorAll('article[data-method]')) {
    const method = described.get(article.dataset.method);
    const sample = article.querySelector('.sample');
    sample.after(el('div', { class: 'bar' }, copyButton(() => sample.textContent, 'Copy the command'), ...(data.tryIt && method
      ? [foreign
        ? el('span', { class: 'hint' }, `The form is off: calls go to ${endpoint.origin}, and browsers allow this page to call its own server alone.`)
        : el('button', {
          type: 'button', 'aria-expanded': 'false',
          click: (event) => {
            const button = event.currentTarget;
            let form = article.querySelector('form.try');
            if (!form) {
              form = tryIt(method, article);
              article.append(form);
            } else {
              form.hidden = !form.hidden;
            }
            button.setAttribute('aria-expanded', String(!form.hidden));
            if (!form.hidden) form.querySelector('input, select, textarea, button')?.focus();
          },
        }, 'Try it')]
      : [])));
  }

  // --- search ------------------------------------------------------------------------------------

  const search = document.getElementById('search');
  const found = document.getElementById('found');
  search.parentElement.hidden = false;
  const links = [...document.querySelectorAll('nav li')].map((item) => {
    const target = document.getElementById(item.firstElementChild.getAttribute('href').slice(1));
    const name = (target?.dataset.method ?? item.textContent).toLowerCase();
    return { item, target, name, text: () => (target?.textContent ?? '').toLowerCase() };
  });
  const headings = [...document.querySelectorAll('nav .group')];
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const link of links) {
      const hit = words.every((word) => link.name.includes(word)) ||
        (words.length > 0 && words.every((word) => link.text().includes(word)));
      link.item.hidden = !hit;
      shown += hit ? 1 : 0;
    }
    for (const heading of headings) {
      heading.hidden = [...heading.nextElementSibling.children].every((item) => item.hidden);
    }
    found.textContent = words.length ? `${shown} found` : '';
  };
  search.addEventListener('input', filter);
  const visible = () => links.filter((link) => !link.item.hidden).map((link) => link.item.firstElementChild);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      const [first] = visible();
      first?.focus();
      if (event.key === 'Enter') first?.click();
    } else if (event.key === 'Escape') {
      search.value = '';
      filter();
    }
  });
  document.querySelector('nav').addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = visible();
    const at = all.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    (all[at + step] ?? (step < 0 ? search : all[at])).focus();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
  });
})();
