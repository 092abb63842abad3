# NZBGet on $PORT, with Basic.
exec nzbget -n -s -o MainDir="$DIR" -o DestDir="$DIR/d" -o InterDir="$DIR/i" -o QueueDir="$DIR/q" \
    -o TempDir="$DIR/t" -o LockFile="$DIR/lock" -o WebDir= -o ControlIP=127.0.0.1 \
    -o ControlPort="$PORT" -o ControlUsername=user -o ControlPassword=secret -o OutputMode=log
