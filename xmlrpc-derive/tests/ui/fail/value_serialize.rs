use xmlrpc_core::value;

struct Point;

fn main() {
    let (point, points) = (Point, vec![Point]);
    let _ = value!(point);
    let _ = value!([1, Point]);
    let _ = value!({"a": [1, {"b": point}], "c": &point});
    let _ = value!({"all": points});
    let _ = value!({(point): 1});
    let _ = value!({1: "one", (2_u8): "two"});
}
