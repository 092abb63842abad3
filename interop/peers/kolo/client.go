// Calls $URL with kolo/xmlrpc.
package main

import (
	"encoding/base64"
	"os"
	"regexp"
	"strconv"

	"github.com/kolo/xmlrpc"
)

// net/rpc makes a text of every error
var fault = regexp.MustCompile(`^Fault\((-?\d+)\): (.*)`)

func main() {
	client, err := xmlrpc.NewClient(os.Getenv("URL"), nil)
	if err != nil {
		panic(err)
	}
	Peer{
		call: func(method string, args ...interface{}) (found interface{}, err error) {
			err = client.Call(method, args, &found)
			return found, err
		},
		fault: func(err error) (int, string, bool) {
			parts := fault.FindStringSubmatch(err.Error())
			if parts == nil {
				return 0, "", false
			}
			code, _ := strconv.Atoi(parts[1])
			return code, parts[2], true
		},
		// it neither encodes nor decodes
		binary: func(data []byte) interface{} {
			return xmlrpc.Base64(base64.StdEncoding.EncodeToString(data))
		},
		found: func(data []byte) interface{} { return base64.StdEncoding.EncodeToString(data) },
	}.run()
}
