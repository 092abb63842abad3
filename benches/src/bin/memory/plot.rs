//! Two panels side by side, both axes logarithmic: linear cost is a straight line as steep as the
//! dotted one.

use std::fmt::Write;

/// One operation: size in MiB, peak in MiB and seconds.
pub(crate) struct Series<'a> {
    pub(crate) name: &'a str,
    pub(crate) points: Vec<(f64, f64, f64)>,
}

const COLORS: [&str; 3] = ["#1b6ca8", "#c0504d", "#4f8f3a"];
/// The side of a panel.
const SIDE: f64 = 300.0;

/// Draws the plot as SVG.
pub(crate) fn draw(series: &[Series<'_>]) -> String {
    let mut out = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 400\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"800\" height=\"400\" fill=\"white\"/>\n",
    );
    panel(
        &mut out,
        70.0,
        "peak, MiB",
        (0.1, 10_000.0),
        series,
        |point| point.1,
    );
    panel(
        &mut out,
        470.0,
        "time, seconds",
        (0.0001, 10.0),
        series,
        |point| point.2,
    );
    for (nth, series) in series.iter().enumerate() {
        let y = 70 + 16 * nth;
        let _ = writeln!(
            out,
            "<text x=\"85\" y=\"{y}\" fill=\"{}\">{}</text>",
            COLORS[nth], series.name
        );
    }
    out.push_str("</svg>\n");
    out
}

fn panel(
    out: &mut String,
    left: f64,
    title: &str,
    range: (f64, f64),
    series: &[Series<'_>],
    of: fn(&(f64, f64, f64)) -> f64,
) {
    let x = |size: f64| left + SIDE * size.log2() / 10.0;
    let y = |value: f64| 350.0 - SIDE * (value / range.0).ln() / (range.1 / range.0).ln();
    let _ = writeln!(
        out,
        "<text x=\"{left}\" y=\"35\">{title}</text>\
         <text x=\"{}\" y=\"390\" text-anchor=\"middle\">document, MiB</text>\
         <rect x=\"{left}\" y=\"50\" width=\"{SIDE}\" height=\"{SIDE}\" fill=\"none\" stroke=\"black\"/>",
        left + SIDE / 2.0,
    );
    for size in [1.0, 4.0, 16.0, 64.0, 256.0, 1024.0] {
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"368\" text-anchor=\"middle\">{size}</text>",
            x(size)
        );
    }
    let mut value = range.0;
    while value < range.1 * 1.01 {
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>",
            left - 6.0,
            y(value) + 4.0,
        );
        value *= 10.0;
    }
    let line = |out: &mut String, style: &str, points: &mut dyn Iterator<Item = (f64, f64)>| {
        let points: Vec<String> = points
            .map(|(size, value)| format!("{:.1},{:.1}", x(size), y(value)))
            .collect();
        let _ = writeln!(
            out,
            "<polyline points=\"{}\" fill=\"none\" {style}/>",
            points.join(" ")
        );
    };
    // what exactly linear cost would be, from the last point of the first series
    if let Some(last) = series[0].points.last() {
        let per_mebibyte = of(last) / last.0;
        let mut points = [1.0, 1024.0]
            .into_iter()
            .map(|size| (size, size * per_mebibyte));
        line(out, "stroke=\"gray\" stroke-dasharray=\"2 4\"", &mut points);
    }
    for (nth, series) in series.iter().enumerate() {
        let style = format!("stroke=\"{}\" stroke-width=\"2\"", COLORS[nth]);
        line(
            out,
            &style,
            &mut series.points.iter().map(|point| (point.0, of(point))),
        );
    }
}
