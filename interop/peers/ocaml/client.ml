(* Calls $URL with xmlrpc-light. *)
let client = new XmlRpc.client (Sys.getenv "URL")
let call = client#call

let same found expected =
  if found <> expected then
    let short value =
      let text = XmlRpc.dump value in
      String.sub text 0 (min 100 (String.length text))
    in
    failwith (Printf.sprintf "expected %s, found %s" (short expected) (short found))

let report name case =
  let said =
    try case (); "ok" with
    | XmlRpc.Error (code, text) -> Printf.sprintf "fault %d: %s" code text
    | Failure text -> text
    | error -> Printexc.to_string error
  in
  Printf.printf "%s %s\n%!" name (String.map (fun c -> if c = '\n' then ' ' else c) said)

let echoes values () = List.iter (fun value -> same (call "echo" [ value ]) value) values

let fails code text name params =
  match call name params with
  | found -> failwith ("expected a fault, found " ^ XmlRpc.dump found)
  | exception XmlRpc.Error (found, said) ->
    same (`Int found) (`Int code);
    if text <> "" then same (`String said) (`String text)

let bytes = String.init 256 Char.chr
let blob = String.init (1 lsl 20) (fun i -> Char.chr (i * 7 land 255))
let stooges = `Struct [ ("moe", `Int 1); ("larry", `Int 2); ("curly", `Int (-3)) ]
let date = `DateTime (1998, 7, 17, 14, 8, 55, 0)

(* the order of members has no meaning *)
let rec sorted = function
  | `Struct members ->
    `Struct (List.sort compare (List.map (fun (name, value) -> (name, sorted value)) members))
  | `Array values -> `Array (List.map sorted values)
  | value -> value

let test name params = sorted (call ("validator1." ^ name) params)

let () =
  let open List in
  report "int" (echoes [ `Int 0; `Int 5; `Int (-1); `Int 2147483647; `Int (-2147483648) ]);
  report "i8" (echoes [ `Int 1099511627776 ]);
  report "boolean" (echoes [ `Boolean true; `Boolean false ]);
  report "double" (echoes [ `Double 1.5; `Double (-2.25); `Double 0.1; `Double 1e-7 ]);
  report "string" (echoes [ `String "hello"; `String "a  b"; `String "" ]);
  report "markup" (echoes [ `String "<&>\"' ]]> &amp; <b>" ]);
  report "unicode" (echoes [ `String "Grüße, € 😀 日本" ]);
  report "lines" (echoes [ `String "a\nb\tc\n" ]);
  report "date" (echoes [ date ]);
  report "base64" (echoes [ `Binary bytes ]);
  report "blob" (echoes [ `Binary blob ]);
  report "array" (echoes [ `Array [ `Int 1; `Int 2; `Int 3 ]; `Array [ `String "a"; `Array [ `Boolean true; `Int 2 ] ] ]);
  report "struct" (echoes [ `Struct [ ("a", `Int 1); ("b", `String "two") ]; `Struct [ ("with space", `Int 1) ] ]);
  report "empty" (echoes [ `Array []; `Struct [] ]);
  report "nested"
    (echoes
       [ `Struct
           [ ("a", `Array [ `Int 1; `Struct [ ("b", `Array [ `String "x"; `Double 2.5; `Boolean true ]) ] ]);
             ("c", `Struct [ ("d", `Struct [ ("e", `Int 1) ]) ])
           ]
       ]);
  report "nil" (echoes [ `Nil; `Array [ `Int 1; `Nil ] ]);
  report "add" (fun () -> same (call "add" [ `Int 3; `Int 5 ]) (`Int 8));
  report "fault" (fun () -> fails 42 "as asked" "fail" [ `Int 42; `String "as asked" ]);
  report "unknown" (fun () -> fails (-32601) "" "no.such.method" []);
  report "list" (fun () ->
      match call "system.listMethods" [] with
      | `Array names when mem (`String "echo") names -> ()
      | _ -> failwith "`echo` is missing");
  report "multicall" (fun () ->
      let calls = new XmlRpc.multicall client in
      let sum = calls#call "add" [ `Int 1; `Int 2 ] in
      let failure = calls#call "fail" [ `Int 42; `String "as asked" ] in
      same (Lazy.force sum) (`Int 3);
      match Lazy.force failure with
      | _ -> failwith "expected a fault"
      | exception XmlRpc.Error (42, "as asked") -> ());
  report "sequence" (fun () ->
      for _ = 1 to 20 do
        same (call "add" [ `Int 3; `Int 5 ]) (`Int 8)
      done);
  report "validator1" (fun () ->
      same (test "arrayOfStructsTest" [ `Array [ stooges; stooges ] ]) (`Int (-6));
      same (test "easyStructTest" [ stooges ]) (`Int 0);
      same (test "echoStructTest" [ `Struct [ ("a", stooges) ] ]) (sorted (`Struct [ ("a", stooges) ]));
      let many = [ `Int 1; `Boolean true; `String "x"; `Double 2.5; date; `Binary "\000\001" ] in
      same (test "manyTypesTest" many) (`Array many);
      same (test "moderateSizeArrayCheck" [ `Array (init 150 (fun i -> `String (Printf.sprintf "n%d" i))) ]) (`String "n0n149");
      let day = `Struct [ ("moe", `Int 1); ("larry", `Int 2); ("curly", `Int 4) ] in
      same (test "nestedStructTest" [ `Struct [ ("2000", `Struct [ ("04", `Struct [ ("01", day) ]) ]) ] ]) (`Int 7);
      same (test "simpleStructReturnTest" [ `Int 7 ])
        (`Struct [ ("times10", `Int 70); ("times100", `Int 700); ("times1000", `Int 7000) ]))
