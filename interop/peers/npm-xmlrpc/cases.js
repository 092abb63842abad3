// The cases of a client in JavaScript, whatever makes the calls.
"use strict";

const BYTES = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
const BLOB = Buffer.from(Array.from({ length: 1 << 20 }, (_, i) => (i * 7) % 256));

// values that compare: dates by their time, binary data by its bytes
function plain(value) {
  if (value instanceof Date) return { date: value.getTime() };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(plain);
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, plain(value[key])]));
  }
  return value === undefined ? null : value;
}

function same(found, expected) {
  const [a, b] = [found, expected].map((value) => JSON.stringify(plain(value)));
  if (a !== b) throw new Error(`expected ${b.slice(0, 100)}, found ${a.slice(0, 100)}`);
}

// the program ends when a library throws where nobody can catch it; the case fails then
let failed = () => {};
process.on("uncaughtException", (error) => failed(error));

async function report(name, run) {
  try {
    await new Promise((resolve, reject) => {
      failed = reject;
      setTimeout(() => reject(new Error("no answer")), 10_000).unref();
      Promise.resolve().then(run).then(resolve, reject);
    });
    console.log(name, "ok");
  } catch (error) {
    console.log(name, String((error && error.message) || error).replace(/\s+/g, " ").slice(0, 300));
  }
}

// `call(method, params)` gives a promise; `make` wraps what the language cannot tell apart
async function run(call, make = {}) {
  const double = make.double || ((value) => value);
  const echoes = async (...values) => {
    for (const value of values) same(await call("echo", [value]), value);
  };
  const fault = async (code, text, method, params) => {
    let found;
    try {
      found = await call(method, params);
    } catch (error) {
      if (error.faultCode === undefined && error.code === undefined) throw error;
      same(Number(error.faultCode === undefined ? error.code : error.faultCode), code);
      if (text) same(error.faultString === undefined ? error.message : error.faultString, text);
      return;
    }
    throw new Error(`expected a fault, found ${JSON.stringify(found)}`);
  };
  const stooges = { moe: 1, larry: 2, curly: -3 };
  const date = new Date(1998, 6, 17, 14, 8, 55);
  const test = (name, ...params) => call(`validator1.${name}`, params);
  const cases = {
    int: () => echoes(0, 5, -1, 2 ** 31 - 1, -(2 ** 31)),
    i8: () => echoes(2 ** 40),
    boolean: () => echoes(true, false),
    double: async () => {
      for (const value of [1.5, -2.25, 0.1, 1e-7]) same(await call("echo", [double(value)]), value);
    },
    string: () => echoes("hello", "a  b", ""),
    markup: () => echoes("<&>\"' ]]> &amp; <b>"),
    unicode: () => echoes("Grüße, € 😀 日本"),
    lines: () => echoes("a\nb\tc\n"),
    date: () => echoes(date),
    base64: () => echoes(BYTES),
    blob: () => echoes(BLOB),
    array: () => echoes([1, 2, 3], ["a", [true, 2]]),
    struct: () => echoes({ a: 1, b: "two" }, { "with space": 1 }),
    empty: () => echoes([], {}),
    nested: () => echoes({ a: [1, { b: ["x", 2.5, true] }], c: { d: { e: 1 } } }),
    nil: () => echoes(null, [1, null]),
    add: async () => same(await call("add", [3, 5]), 8),
    fault: () => fault(42, "as asked", "fail", [42, "as asked"]),
    unknown: () => fault(-32601, undefined, "no.such.method", []),
    list: async () => same((await call("system.listMethods", [])).includes("echo"), true),
    multicall: async () => {
      const calls = [
        { methodName: "add", params: [1, 2] },
        { methodName: "fail", params: [42, "as asked"] },
      ];
      const found = await call("system.multicall", [calls]);
      same(found, [[3], { faultCode: 42, faultString: "as asked" }]);
    },
    sequence: async () => {
      for (let i = 0; i < 20; i += 1) same(await call("add", [3, 5]), 8);
    },
    validator1: async () => {
      same(await test("arrayOfStructsTest", [stooges, stooges]), -6);
      same((await test("countTheEntities", "<<&>''\"")).ctLeftAngleBrackets, 2);
      same(await test("easyStructTest", stooges), 0);
      same(await test("echoStructTest", { a: stooges }), { a: stooges });
      const many = [1, true, "x", 2.5, date, Buffer.from([0, 1])];
      same(await test("manyTypesTest", ...many), many);
      same(await test("moderateSizeArrayCheck", Array.from({ length: 150 }, (_, i) => `n${i}`)), "n0n149");
      same(await test("nestedStructTest", { 2000: { "04": { "01": { moe: 1, larry: 2, curly: 4 } } } }), 7);
      same(await test("simpleStructReturnTest", 7), { times10: 70, times100: 700, times1000: 7000 });
    },
  };
  for (const [name, run] of Object.entries(cases)) await report(name, run);
  process.exit(0);
}

module.exports = { run };
