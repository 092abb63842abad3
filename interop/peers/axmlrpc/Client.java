// Calls $URL with aXMLRPC.
import de.timroes.axmlrpc.XMLRPCClient;
import de.timroes.axmlrpc.XMLRPCServerException;
import java.net.URL;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Client {
    interface Case { void run() throws Exception; }

    static XMLRPCClient client;

    static String text(Object value) {
        if (value instanceof byte[]) return "bytes " + new java.math.BigInteger(1, (byte[]) value).toString(16);
        if (value instanceof Date) return new SimpleDateFormat("yyyyMMdd'T'HH:mm:ss").format((Date) value);
        if (value instanceof Object[]) {
            List<String> parts = new ArrayList<>();
            for (Object element : (Object[]) value) parts.add(text(element));
            return parts.toString();
        }
        if (value instanceof Map) {
            Map<String, String> parts = new TreeMap<>();
            ((Map<?, ?>) value).forEach((name, member) -> parts.put(String.valueOf(name), text(member)));
            return parts.toString();
        }
        return value instanceof String ? '"' + (String) value + '"' : String.valueOf(value);
    }

    static void same(Object found, Object expected) {
        String a = text(found), b = text(expected);
        if (!a.equals(b)) throw new RuntimeException("expected " + cut(b) + ", found " + cut(a));
    }

    static String cut(String text) { return text.length() > 100 ? text.substring(0, 100) : text; }

    static void report(String name, Case run) {
        String said = "ok";
        try {
            run.run();
        } catch (Throwable error) {
            Throwable cause = error.getCause();
            said = (error + (cause == null ? "" : ": " + cause)).replaceAll("\\s+", " ");
        }
        System.out.println(name + " " + said);
    }

    static void echoes(Object... values) throws Exception {
        for (Object value : values) same(client.call("echo", value), value);
    }

    static void fails(int code, String message, String method, Object... params) throws Exception {
        Object found;
        try {
            found = client.call(method, params);
        } catch (XMLRPCServerException fault) {
            same(fault.getErrorNr(), code);
            // the text has the code behind it
            if (message != null) same(fault.getMessage().startsWith(message), true);
            return;
        }
        throw new RuntimeException("expected a fault, found " + text(found));
    }

    static Object[] list(Object... values) { return values; }

    static Map<String, Object> record(Object... parts) {
        Map<String, Object> record = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) record.put((String) parts[i], parts[i + 1]);
        return record;
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) bytes[i] = (byte) (length == 256 ? i : i * 7);
        return bytes;
    }

    public static void main(String[] args) throws Exception {
        int flags = XMLRPCClient.FLAGS_NIL | XMLRPCClient.FLAGS_8BYTE_INT | XMLRPCClient.FLAGS_DEFAULT_TYPE_STRING;
        client = new XMLRPCClient(new URL(System.getenv("URL")), flags);
        Map<String, Object> stooges = record("moe", 1, "larry", 2, "curly", -3);
        Date date = new SimpleDateFormat("yyyyMMdd'T'HH:mm:ss").parse("19980717T14:08:55");

        report("int", () -> echoes(0, 5, -1, Integer.MAX_VALUE, Integer.MIN_VALUE));
        report("i8", () -> echoes(1L << 40, Long.MIN_VALUE));
        report("boolean", () -> echoes(true, false));
        report("double", () -> echoes(1.5, -2.25, 0.1, 1e-7));
        report("string", () -> echoes("hello", "a  b", ""));
        report("markup", () -> echoes("<&>\"' ]]> &amp; <b>"));
        report("unicode", () -> echoes("Grüße, € 😀 日本"));
        report("lines", () -> echoes("a\nb\tc\n"));
        report("date", () -> echoes(date));
        report("base64", () -> echoes(bytes(256)));
        report("blob", () -> echoes(bytes(1 << 20)));
        report("array", () -> {
            same(client.call("echo", (Object) list(1, 2, 3)), list(1, 2, 3));
            same(client.call("echo", (Object) list("a", list(true, 2))), list("a", list(true, 2)));
        });
        report("struct", () -> echoes(record("a", 1, "b", "two"), record("with space", 1)));
        report("empty", () -> {
            same(client.call("echo", (Object) list()), list());
            echoes(record());
        });
        report("nested", () -> echoes(record(
            "a", list(1, record("b", list("x", 2.5, true))), "c", record("d", record("e", 1)))));
        report("nil", () -> {
            same(client.call("echo", (Object) null), null);
            same(client.call("echo", (Object) list(1, null)), list(1, null));
        });
        report("add", () -> same(client.call("add", 3, 5), 8));
        report("fault", () -> fails(42, "as asked", "fail", 42, "as asked"));
        report("unknown", () -> fails(-32601, null, "no.such.method"));
        report("list", () -> same(text(client.call("system.listMethods")).contains("\"echo\""), true));
        report("multicall", () -> {
            Object calls = list(
                record("methodName", "add", "params", list(1, 2)),
                record("methodName", "fail", "params", list(42, "as asked")));
            same(client.call("system.multicall", calls),
                list(list(3), record("faultCode", 42, "faultString", "as asked")));
        });
        report("sequence", () -> {
            for (int i = 0; i < 20; i++) same(client.call("add", 3, 5), 8);
        });
        report("validator1", () -> {
            same(test("arrayOfStructsTest", (Object) list(stooges, stooges)), -6);
            same(text(test("countTheEntities", "<<&>''\"")).contains("ctApostrophes=2"), true);
            same(test("easyStructTest", stooges), 0);
            same(test("echoStructTest", record("a", stooges)), record("a", stooges));
            Object[] many = list(1, true, "x", 2.5, date, new byte[] {0, 1});
            same(test("manyTypesTest", many), many);
            Object[] words = new Object[150];
            for (int i = 0; i < 150; i++) words[i] = "n" + i;
            same(test("moderateSizeArrayCheck", (Object) words), "n0n149");
            Object day = record("moe", 1, "larry", 2, "curly", 4);
            same(test("nestedStructTest", record("2000", record("04", record("01", day)))), 7);
            same(test("simpleStructReturnTest", 7), record("times10", 70, "times100", 700, "times1000", 7000));
        });
    }

    static Object test(String name, Object... params) throws Exception {
        return client.call("validator1." + name, params);
    }
}
