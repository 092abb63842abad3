// The documentation page in Chromium: what it shows, what it calls, and what it does not do.
//
//   cargo build -p page-tests && cd page-tests && npm ci && npm test
//
// `CHROMIUM` names the browser (default: /usr/bin/chromium), `SCREENSHOTS` a folder for pictures.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(here, '../target');
const axe = await readFile(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');

let browser;
const servers = {};

/** Starts the server, and gives its address. */
const serve = (...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(join(target, 'debug/page-tests'), args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.on('error', reject);
    child.stdout.on('data', (line) => resolve({ child, url: String(line).trim().replace('listening on ', '') }));
  });

before(async () => {
  servers.shapes = await serve();
  servers.many = await serve('--many');
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  for (const { child } of Object.values(servers)) child.kill();
});

/** Opens the page; fails afterwards if anything was logged, or asked of anybody else. */
const open = async (run, { url = servers.shapes.url, path = '/docs', ...options } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1250, height: 900 }, ...options });
  const page = await context.newPage();
  const logged = [];
  const asked = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  try {
    await page.goto(url + path);
    await run(page);
    const elsewhere = asked.filter((to) => !to.startsWith(url) && !/^(data|blob):/.test(to));
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(logged, []);
  } finally {
    await context.close();
  }
};

const article = (page, name) => page.locator(`article[data-method="${name}"]`);

/** Opens the form of a method. */
const form = async (page, name) => {
  await article(page, name).getByRole('button', { name: 'Try it' }).click();
  return article(page, name).locator('form');
};

/** Sends it, and gives what the page says then. */
const send = async (where) => {
  await where.getByRole('button', { name: 'Call', exact: true }).click();
  const sure = where.getByRole('button', { name: 'Call it' });
  if (await sure.isVisible()) await sure.click();
  const out = where.locator('[role=status]');
  await out.getByText(/HTTP \d+|No response|Stopped/).first().waitFor();
  return out;
};

describe('the form', () => {
  const table = [
    ['shapes.int', { n: '-5' }, '-5 int'],
    ['shapes.wide', { n: '9007199254740993' }, '9007199254740993 i8'],
    ['shapes.double', { n: '2.5' }, '2.5 double'],
    ['shapes.string', { text: 'é <&> "x"' }, '"é <&> \\"x\\"" string'],
    ['shapes.date', { at: '1998-07-17T14:08:55' }, '19980717T14:08:55 dateTime.iso8601'],
  ];
  for (const [name, fields, expected] of table) {
    test(name, () =>
      open(async (page) => {
        const where = await form(page, name);
        for (const [label, value] of Object.entries(fields)) {
          await where.getByLabel(new RegExp(`^${label} `)).first().fill(value);
        }
        const out = await send(where);
        assert.ok((await out.locator('.tree').textContent()).includes(expected), await out.textContent());
      }));
  }

  test('boolean, choices, files', () =>
    open(async (page) => {
      const yes = await form(page, 'shapes.boolean');
      await yes.getByLabel(/^yes /).check();
      assert.match(await (await send(yes)).textContent(), /true boolean/);
      const colour = await form(page, 'shapes.colour');
      await colour.getByLabel('colour').selectOption('Green');
      assert.match(await (await send(colour)).textContent(), /"Green" string/);
      const binary = await form(page, 'shapes.binary');
      const file = join(tmpdir(), `page-tests-${process.pid}.bin`);
      await writeFile(file, Buffer.from([0, 1, 254, 255]));
      await binary.getByLabel(/^data /).setInputFiles(file);
      assert.match(await (await send(binary)).textContent(), /AAH\+\/w==/);
    }));

  test('lists, tuples, structs, what may be left out', () =>
    open(async (page) => {
      const list = await form(page, 'shapes.list');
      for (const [nth, value] of [['1', '10'], ['2', '20']]) {
        await list.getByRole('button', { name: 'Add to numbers' }).click();
        await list.getByLabel(new RegExp(`^item ${nth} `)).fill(value);
      }
      assert.match(await (await send(list)).textContent(), /array of 2.*10 int.*20 int/s);
      const pair = await form(page, 'shapes.pair');
      await pair.getByLabel(/^item 2 /).fill('two');
      assert.match(await (await send(pair)).textContent(), /0 int.*"two" string/s);
      const point = await form(page, 'shapes.point');
      await point.getByLabel(/^x /).fill('3');
      assert.match(await (await send(point)).textContent(), /struct of 2.*x: 3 int/s);
      await point.getByLabel(/give name/).check();
      await point.getByLabel(/^name /).fill('p');
      assert.match(await (await send(point)).textContent(), /struct of 3.*"p" string/s);
      const optional = await form(page, 'shapes.optional');
      assert.match(await (await send(optional)).textContent(), /0 int.*nil/s);
      await optional.getByLabel(/give b/).check();
      await optional.getByLabel(/^b /).fill('9');
      assert.match(await (await send(optional)).textContent(), /9 int/);
    }));

  test('JSON, exactly', () =>
    open(async (page) => {
      const any = await form(page, 'shapes.any');
      await any.locator('textarea').first().fill('{"a": 9007199254740993, "b": [1.0, null, "7"], "$x": {"$i8": 5}, "d": {"$date": "1998-07-17T14:08:55"}}');
      const text = await (await send(any)).textContent();
      for (const part of ['9007199254740993 i8', 'nil', '"7" string', '<i8>5</i8>', '19980717T14:08:55 dateTime.iso8601']) {
        assert.ok(text.includes(part), `${part}: ${text}`);
      }
      await any.locator('textarea').first().fill('{');
      await any.getByRole('button', { name: 'Call', exact: true }).click();
      assert.equal(await any.locator('textarea').first().getAttribute('aria-invalid'), 'true');
    }));

  test('mistakes are said at the field', () =>
    open(async (page) => {
      const int = await form(page, 'shapes.int');
      for (const [text, message] of [['x', 'expected a whole number'], ['2147483648', 'expected a number of 32 bits']]) {
        await int.getByLabel(/^n /).fill(text);
        await int.getByRole('button', { name: 'Call', exact: true }).click();
        assert.ok((await int.locator('[role=status]').textContent()).includes(message));
        assert.equal(await int.getByLabel(/^n /).evaluate((node) => node === document.activeElement), true);
      }
    }));

  test('faults have their meaning, and what may change something is asked for once', () =>
    open(async (page) => {
      const draw = await form(page, 'shapes.draw');
      await draw.getByRole('button', { name: 'Call', exact: true }).click();
      await draw.getByText('may change something').waitFor();
      const text = await (await send(draw)).textContent();
      assert.match(text, /Fault 7: no ink.*NoInk/s);
      await draw.getByRole('button', { name: 'Call', exact: true }).click();
      assert.equal(await draw.getByRole('button', { name: 'Call it' }).isVisible(), false);
      const sum = await form(page, 'sum');
      await sum.getByRole('button', { name: 'Call', exact: true }).click();
      await sum.getByText('HTTP 200').waitFor();
    }));

  test('a call can be stopped', () =>
    open(async (page) => {
      const sleep = await form(page, 'shapes.sleep');
      await sleep.getByRole('button', { name: 'Call', exact: true }).click();
      await sleep.getByRole('button', { name: 'Call it' }).click();
      await sleep.getByRole('button', { name: 'Stop' }).click();
      await sleep.getByText('Stopped. The call may have run.').waitFor();
    }));

  test('a large response is offered as a file', () =>
    open(async (page) => {
      const large = await form(page, 'shapes.large');
      const out = await send(large);
      const download = page.waitForEvent('download');
      await out.getByRole('link', { name: 'Save the response' }).click();
      assert.equal((await download).suggestedFilename(), 'shapes.large.xml');
    }));

  test('samples say what the form does', () =>
    open(async (page) => {
      const string = await form(page, 'shapes.string');
      await string.getByLabel(/^text /).fill("it's");
      const expected = {
        'Command line': `xmlrpc call ${servers.shapes.url}/RPC2 shapes.string 's:it'\\''s'`,
        Python: `print(server.shapes.string("it's"))`,
        Rust: `client.call("shapes.string", ("it's",)).await?;`,
        curl: `<value><string>it'\\''s</string></value>`,
      };
      for (const [label, text] of Object.entries(expected)) {
        await string.getByRole('button', { name: label, exact: true }).click();
        assert.ok((await string.locator('pre').first().textContent()).includes(text), label);
      }
    }));

  test('calls are remembered for the visit', () =>
    open(async (page) => {
      const int = await form(page, 'shapes.int');
      await int.getByLabel(/^n /).fill('42');
      await send(int);
      const entry = page.getByRole('button', { name: 'shapes.int(42)' });
      await entry.click();
      assert.equal(await int.locator('textarea').inputValue(), '[42]');
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    }));
});

describe('reading', () => {
  test('without script, everything is there', () =>
    open(async (page) => {
      const text = await page.textContent('body');
      for (const part of ['shapes.int', 'A whole number of 32 bits', 'To the right.', 'There is not enough ink', 'deprecated', 'at most 5 s', 'Used by', 'xmlrpc call']) {
        assert.ok(text.includes(part), part);
      }
      assert.equal(await page.locator('button').count(), 0);
      assert.equal(await page.locator('#search').isVisible(), false);
    }, { javaScriptEnabled: false }));

  test('the page is on the path of the calls, too', () =>
    open(async (page) => {
      const int = await form(page, 'shapes.int');
      assert.match(await (await send(int)).textContent(), /0 int/);
    }, { path: '/RPC2' }));

  test('by keyboard alone, from the search to the result', () =>
    open(async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('shapes.wi');
      assert.equal(await page.locator('#found').textContent(), '1 found');
      await page.keyboard.press('Enter');
      assert.match(page.url(), /#method-shapes\.wide$/);
      const button = article(page, 'shapes.wide').getByRole('button', { name: 'Try it' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await article(page, 'shapes.wide').getByText('HTTP 200').waitFor();
      // the focus goes back to where one goes on
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Call');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.notEqual(outline, 'none');
    }));

  test('search narrows, and the escape key ends it', () =>
    open(async (page) => {
      await page.getByLabel(/Search/).fill('ink');
      assert.match(await page.locator('#found').textContent(), /^1 found/);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('#found').textContent(), '');
      assert.equal(await page.locator('nav li:visible').count() > 20, true);
    }));
});

describe('names and comments of an enemy', () => {
  test('do nothing', () =>
    open(async (page) => {
      assert.equal(await page.title(), 'Shapes');
      assert.equal(await page.locator('main img, main script').count(), 0);
      const targets = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      assert.deepEqual(targets.filter((target) => !target.startsWith('#') && target !== 'docs/api.json'), []);
      const evil = page.locator('article[data-method^="evil."]').first();
      await evil.getByRole('button', { name: 'Try it' }).click();
      await evil.locator('form input').first().fill('<img src=x onerror=document.title=1>');
      assert.match(await (await send(evil.locator('form'))).textContent(), /Fault 1: <b><img/);
      for (const label of ['Python', 'Rust', 'curl', 'Command line']) {
        await evil.getByRole('button', { name: label, exact: true }).click();
      }
      assert.equal(await page.locator('main img').count(), 0);
      assert.equal(await page.title(), 'Shapes');
    }));

  test('what was injected would not run', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${servers.shapes.url}/docs`);
    const blocked = await page.evaluate(async () => {
      const seen = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "evil"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x" onerror="document.title=1"><p style="color:red">');
      try { await fetch('https://evil.example/'); } catch { /* as it should */ }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return seen;
    });
    for (const directive of ['script-src-elem', 'img-src', 'connect-src', 'style-src-attr']) {
      assert.ok(blocked.includes(directive), `${directive}: ${blocked}`);
    }
    assert.equal(await page.title(), 'Shapes');
    await context.close();
  });
});

describe('everybody can use it', () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 600, 900, 1400]) {
      test(`axe finds nothing: ${colorScheme}, ${width} pixels`, () =>
        open(async (page) => {
          await form(page, 'shapes.point');
          await form(page, 'shapes.date');
          const where = await form(page, 'shapes.int');
          await send(where);
          const folder = process.env.SCREENSHOTS;
          if (folder) {
            await mkdir(folder, { recursive: true });
            await page.screenshot({ path: join(folder, `${colorScheme}-${width}.png`) });
            await where.scrollIntoViewIfNeeded();
            await page.screenshot({ path: join(folder, `${colorScheme}-${width}-form.png`) });
          }
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => window.axe.run());
          assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]), []);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
          assert.equal(sideways, false);
        }, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true }));
    }
  }
});

describe('735 methods', () => {
  test('are a megabyte at most, and there in a second', () =>
    open(async (page) => {
      const timing = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return { size: entry.decodedBodySize, ready: entry.domContentLoadedEventEnd, sent: entry.encodedBodySize };
      });
      console.log(`# 735 methods: ${timing.size} bytes, ${timing.sent} compressed, ${Math.round(timing.ready)} ms`);
      assert.ok(timing.size < 1_000_000, `${timing.size} bytes`);
      // a second where nothing else runs; the bound allows for a busy machine
      assert.ok(timing.ready < 5_000, `${timing.ready} ms`);
    }, { get url() { return servers.many.url; } }));
});
