-- Serves the methods of the cases with haxr, as a CGI program.
import Network.XmlRpc.Internals
import Network.XmlRpc.Server
import qualified Data.ByteString.Lazy as B
import System.IO (hSetBinaryMode, stdin, stdout)

dispatch :: MethodCall -> ServerResult
dispatch (MethodCall "echo" [value]) = return (Return value)
dispatch (MethodCall "add" [ValueInt a, ValueInt b]) = return (Return (ValueInt (a + b)))
dispatch (MethodCall "fail" [ValueInt code, ValueString text]) = return (Fault code text)
dispatch (MethodCall name _) = return (Fault (-32601) ("unknown method " ++ name))

main :: IO ()
main = do
    hSetBinaryMode stdin True
    hSetBinaryMode stdout True
    answer <- getContents >>= handleCall dispatch
    putStr "Content-Type: text/xml\n\n"
    B.putStr answer
