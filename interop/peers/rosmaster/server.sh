# The ROS master on $PORT. It calls its nodes back.
export ROS_HOSTNAME=localhost ROS_MASTER_URI="http://localhost:$PORT/" ROS_LOG_DIR="$DIR" HOME="$DIR"
exec rosmaster --core -p "$PORT"
