(* Serves the methods of the cases with xmlrpc-light, as a CGI program. The library's own servers
   end at once: they cannot read the version of Debian's Ocamlnet. *)
let dispatch name params =
  match (name, params) with
  | "echo", [ value ] -> value
  | "add", [ `Int a; `Int b ] -> `Int (a + b)
  | "fail", [ `Int code; `String text ] -> raise (XmlRpc.Error (code, text))
  | ("echo" | "add" | "fail"), _ -> raise (XmlRpc.Error (-32602, "wrong parameters"))
  | _ -> raise (XmlRpc.Error (-32601, "unknown method " ^ name))

let () =
  set_binary_mode_in stdin true;
  let document = really_input_string stdin (int_of_string (Sys.getenv "CONTENT_LENGTH")) in
  let answer = XmlRpc.serve ~error_handler:XmlRpc.quiet_error_handler dispatch document in
  print_string ("Content-Type: text/xml\n\n" ^ answer)
