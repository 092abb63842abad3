// The cases of a client in Go, whatever makes the calls; built together with the client.go of a
// peer, which fills in `peer`.
package main

import (
	"encoding/hex"
	"fmt"
	"reflect"
	"sort"
	"strings"
	"time"
)

// What a library has of its own.
type Peer struct {
	call func(method string, args ...interface{}) (interface{}, error)
	// code and text of an error that is a fault
	fault func(error) (int, string, bool)
	// binary data as it is sent, and as it comes back
	binary, found func([]byte) interface{}
}

type list []interface{}
type record map[string]interface{}

func text(value interface{}) string {
	switch value := value.(type) {
	case nil:
		return "nil"
	case string:
		return fmt.Sprintf("%q", value)
	case []byte:
		return "bytes " + hex.EncodeToString(value)
	case time.Time:
		return value.Format("2006-01-02T15:04:05")
	case float64:
		return fmt.Sprintf("%v double", value)
	}
	v := reflect.ValueOf(value)
	var parts []string
	switch v.Kind() {
	case reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			parts = append(parts, text(v.Index(i).Interface()))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case reflect.Map:
		for _, key := range v.MapKeys() {
			parts = append(parts, key.String()+": "+text(v.MapIndex(key).Interface()))
		}
		sort.Strings(parts)
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return fmt.Sprint(value)
}

func same(found, expected interface{}) {
	a, b := text(found), text(expected)
	if a != b {
		panic(fmt.Sprintf("expected %.100s, found %.100s", b, a))
	}
}

func report(name string, run func()) {
	done := make(chan string, 1)
	go func() {
		defer func() {
			if problem := recover(); problem != nil {
				done <- strings.Join(strings.Fields(fmt.Sprint(problem)), " ")
				return
			}
			done <- "ok"
		}()
		run()
	}()
	select {
	case said := <-done:
		fmt.Printf("%s %.300s\n", name, said)
	case <-time.After(5 * time.Second):
		fmt.Println(name, "no answer after 5 s")
	}
}

func (peer Peer) must(method string, args ...interface{}) interface{} {
	found, err := peer.call(method, args...)
	if err != nil {
		panic(err)
	}
	return found
}

func (peer Peer) echoes(values ...interface{}) func() {
	return func() {
		for _, value := range values {
			same(peer.must("echo", value), value)
		}
	}
}

func (peer Peer) echoesBinary(data []byte) func() {
	return func() { same(peer.must("echo", peer.binary(data)), peer.found(data)) }
}

func (peer Peer) fails(code int, message, method string, args ...interface{}) {
	found, err := peer.call(method, args...)
	if err == nil {
		panic(fmt.Sprintf("expected a fault, found %.100s", text(found)))
	}
	foundCode, foundText, ok := peer.fault(err)
	if !ok {
		panic(err)
	}
	same(foundCode, code)
	if message != "" {
		same(foundText, message)
	}
}

func (peer Peer) run() {
	bytes, blob := make([]byte, 256), make([]byte, 1<<20)
	for i := range bytes {
		bytes[i] = byte(i)
	}
	for i := range blob {
		blob[i] = byte(i * 7)
	}
	stooges := record{"moe": 1, "larry": 2, "curly": -3}
	date := time.Date(1998, 7, 17, 14, 8, 55, 0, time.UTC)

	report("int", peer.echoes(0, 5, -1, 1<<31-1, -1<<31))
	report("i8", peer.echoes(int64(1)<<40, int64(-1)<<63))
	report("boolean", peer.echoes(true, false))
	report("double", peer.echoes(1.5, -2.25, 0.1, 1e-7))
	report("string", peer.echoes("hello", "a  b", ""))
	report("markup", peer.echoes("<&>\"' ]]> &amp; <b>"))
	report("unicode", peer.echoes("Grüße, € 😀 日本"))
	report("lines", peer.echoes("a\nb\tc\n"))
	report("date", peer.echoes(date))
	report("base64", peer.echoesBinary(bytes))
	report("blob", peer.echoesBinary(blob))
	report("array", peer.echoes(list{1, 2, 3}, list{"a", list{true, 2}}))
	report("struct", peer.echoes(record{"a": 1, "b": "two"}, record{"with space": 1}))
	report("empty", peer.echoes(list{}, record{}))
	report("nested", peer.echoes(record{
		"a": list{1, record{"b": list{"x", 2.5, true}}}, "c": record{"d": record{"e": 1}},
	}))
	report("nil", peer.echoes(nil, list{1, nil}))
	report("add", func() { same(peer.must("add", 3, 5), 8) })
	report("fault", func() { peer.fails(42, "as asked", "fail", 42, "as asked") })
	report("unknown", func() { peer.fails(-32601, "", "no.such.method") })
	report("list", func() {
		if !strings.Contains(text(peer.must("system.listMethods")), `"echo"`) {
			panic("`echo` is missing")
		}
	})
	report("multicall", func() {
		calls := list{
			record{"methodName": "add", "params": list{1, 2}},
			record{"methodName": "add", "params": list{2, 3}},
		}
		same(peer.must("system.multicall", calls), list{list{3}, list{5}})
	})
	report("sequence", func() {
		for i := 0; i < 20; i++ {
			same(peer.must("add", 3, 5), 8)
		}
	})
	report("validator1", func() {
		test := func(name string, args ...interface{}) interface{} {
			return peer.must("validator1."+name, args...)
		}
		same(test("arrayOfStructsTest", list{stooges, stooges}), -6)
		if !strings.Contains(text(test("countTheEntities", "<<&>''\"")), "ctApostrophes: 2") {
			panic("wrong counts")
		}
		same(test("easyStructTest", stooges), 0)
		same(test("echoStructTest", record{"a": stooges}), record{"a": stooges})
		many := list{1, true, "x", 2.5, date}
		same(test("manyTypesTest", append(many, peer.binary([]byte{0, 1}))...), append(many, peer.found([]byte{0, 1})))
		var words list
		for i := 0; i < 150; i++ {
			words = append(words, fmt.Sprintf("n%d", i))
		}
		same(test("moderateSizeArrayCheck", words), "n0n149")
		same(test("nestedStructTest", record{"2000": record{"04": record{
			"01": record{"moe": 1, "larry": 2, "curly": 4},
		}}}), 7)
		same(test("simpleStructReturnTest", 7), record{"times10": 70, "times100": 700, "times1000": 7000})
	})
}
