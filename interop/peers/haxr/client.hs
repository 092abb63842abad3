-- Calls $URL with haxr.
import Control.Exception (IOException, SomeException, evaluate, try)
import Control.Monad (forM_, unless)
import Control.Monad.Trans.Except (runExceptT)
import Data.Bits ((.&.))
import Data.List (isInfixOf, sortOn)
import Data.Time (LocalTime (..), TimeOfDay (..), fromGregorian)
import qualified Data.ByteString as B
import Network.XmlRpc.Client (call)
import Network.XmlRpc.Internals
import System.Environment (getEnv)
import System.IO (BufferMode (..), hSetBuffering, hSetEncoding, stdout, utf8)

type Call = String -> [Value] -> IO (Either String Value)

main :: IO ()
main = do
    hSetBuffering stdout LineBuffering
    hSetEncoding stdout utf8
    url <- getEnv "URL"
    -- a fault is thrown
    let rpc name params = do
            outcome <- try (runExceptT (call url name params))
            return (either (Left . text) id outcome)
        text error = show (error :: IOException)
    mapM_ (report rpc) cases

report :: Call -> (String, Call -> IO ()) -> IO ()
report rpc (name, run) = do
    outcome <- try (run rpc) :: IO (Either SomeException ())
    let said = either (unwords . words . show) (const "ok") outcome
    putStrLn (name ++ " " ++ take 300 said)

must :: Call -> String -> [Value] -> IO Value
must rpc name params = rpc name params >>= either (ioError . userError) (evaluate . sorted)

same :: Value -> Value -> IO ()
same found expected = unless (sorted found == sorted expected) $
    ioError (userError ("expected " ++ take 100 (show expected) ++ ", found " ++ take 100 (show found)))

-- members have no order
sorted :: Value -> Value
sorted (ValueStruct members) = ValueStruct (sortOn fst [(name, sorted value) | (name, value) <- members])
sorted (ValueArray values) = ValueArray (map sorted values)
sorted (ValueUnwrapped text) = ValueString text
sorted value = value

echoes :: [Value] -> Call -> IO ()
echoes values rpc = forM_ values $ \value -> must rpc "echo" [value] >>= (`same` value)

fails :: String -> String -> [Value] -> Call -> IO ()
fails expected name params rpc = rpc name params >>= \outcome -> case outcome of
    Left text -> unless (expected `isInfixOf` text) (ioError (userError text))
    Right value -> ioError (userError ("expected a fault, found " ++ show value))

int :: Int -> Value
int = ValueInt

string :: String -> Value
string = ValueString

stooges :: Int -> Value
stooges curly = ValueStruct [("moe", int 1), ("larry", int 2), ("curly", int curly)]

date :: Value
date = ValueDateTime (LocalTime (fromGregorian 1998 7 17) (TimeOfDay 14 8 55))

cases :: [(String, Call -> IO ())]
cases =
    [ ("int", echoes (map int [0, 5, -1, 2147483647, -2147483648]))
    , ("i8", echoes [int 1099511627776])
    , ("boolean", echoes [ValueBool True, ValueBool False])
    , ("double", echoes (map ValueDouble [1.5, -2.25, 0.1, 1e-7]))
    , ("string", echoes (map string ["hello", "a  b", ""]))
    , ("markup", echoes [string "<&>\"' ]]> &amp; <b>"])
    , ("unicode", echoes [string "Grüße, € 😀 日本"])
    , ("lines", echoes [string "a\nb\tc\n"])
    , ("date", echoes [date])
    , ("base64", echoes [ValueBase64 (B.pack [0 .. 255])])
    , ("blob", echoes [ValueBase64 (B.pack [fromIntegral (i * 7 .&. 255) | i <- [0 .. 1048575 :: Int]])])
    , ("array", echoes [ValueArray (map int [1, 2, 3]), ValueArray [string "a", ValueArray [ValueBool True, int 2]]])
    , ("struct", echoes [ValueStruct [("a", int 1), ("b", string "two")], ValueStruct [("with space", int 1)]])
    , ("empty", echoes [ValueArray [], ValueStruct []])
    , ("nested", echoes [ValueStruct
        [ ("a", ValueArray [int 1, ValueStruct [("b", ValueArray [string "x", ValueDouble 2.5, ValueBool True])]])
        , ("c", ValueStruct [("d", ValueStruct [("e", int 1)])])
        ]])
    , ("nil", echoes [ValueNil, ValueArray [int 1, ValueNil]])
    , ("add", \rpc -> must rpc "add" [int 3, int 5] >>= (`same` int 8))
    , ("fault", fails "42: as asked" "fail" [int 42, string "as asked"])
    , ("unknown", fails "-32601" "no.such.method" [])
    , ("list", \rpc -> must rpc "system.listMethods" [] >>= \found -> case found of
        ValueArray names | string "echo" `elem` names -> return ()
        _ -> ioError (userError "`echo` is missing"))
    , ("multicall", \rpc -> do
        let entry name params = ValueStruct [("methodName", string name), ("params", ValueArray params)]
        found <- must rpc "system.multicall"
            [ValueArray [entry "add" [int 1, int 2], entry "fail" [int 42, string "as asked"]]]
        same found (ValueArray
            [ValueArray [int 3], ValueStruct [("faultCode", int 42), ("faultString", string "as asked")]]))
    , ("sequence", \rpc -> forM_ [1 .. 20 :: Int] $ \_ -> must rpc "add" [int 3, int 5] >>= (`same` int 8))
    , ("validator1", \rpc -> do
        let test name params expected = must rpc ("validator1." ++ name) params >>= (`same` expected)
            many = [int 1, ValueBool True, string "x", ValueDouble 2.5, date, ValueBase64 (B.pack [0, 1])]
        test "arrayOfStructsTest" [ValueArray [stooges (-3), stooges (-3)]] (int (-6))
        test "easyStructTest" [stooges (-3)] (int 0)
        test "echoStructTest" [ValueStruct [("a", stooges (-3))]] (ValueStruct [("a", stooges (-3))])
        test "manyTypesTest" many (ValueArray many)
        test "moderateSizeArrayCheck" [ValueArray [string ("n" ++ show i) | i <- [0 .. 149 :: Int]]] (string "n0n149")
        test "nestedStructTest"
            [ValueStruct [("2000", ValueStruct [("04", ValueStruct [("01", stooges 4)])])]] (int 7)
        test "simpleStructReturnTest" [int 7]
            (ValueStruct [("times10", int 70), ("times100", int 700), ("times1000", int 7000)]))
    ]
