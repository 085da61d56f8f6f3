//! Plots as SVG. Colours follow the reader's light or dark mode.

use std::fmt::Write as _;

use crate::{figures::Numbers, tables::thousands};

/// The files, and what is in them.
pub(crate) fn all(numbers: &Numbers) -> [(&'static str, String); 2] {
    [
        ("docs/images/cost-origins.svg", origins(numbers).to_svg()),
        ("docs/images/cost-routes.svg", routes(numbers).to_svg()),
    ]
}

const WIDTH: f64 = 800.0;
const HEIGHT: f64 = 420.0;
const LEFT: f64 = 76.0;
const RIGHT: f64 = 600.0;
const TOP: f64 = 56.0;
const BOTTOM: f64 = 356.0;

struct Plot {
    title: &'static str,
    x_label: &'static str,
    x_ticks: Vec<f64>,
    y_ticks: Vec<f64>,
    /// Whether the vertical axis has powers of ten. The horizontal one always has.
    is_logarithmic: bool,
    series: Vec<Series>,
}

struct Series {
    label: &'static str,
    /// A class of the style sheet.
    class: &'static str,
    points: Vec<(f64, f64)>,
}

fn origins(numbers: &Numbers) -> Plot {
    let series = |label, class, who: &str, end: &str| {
        let lens = [1.0, 3.0, 8.0, 10.0, 100.0, 1000.0, 10_000.0];
        let figure = |len| Some((len, numbers.instructions.get(&format!("layer/{len}-{end}/{who}"))?));
        Series { label, class, points: lens.into_iter().filter_map(figure).collect() }
    };
    Plot {
        title: "Instructions that CORS adds to a request",
        x_label: "origins in the list",
        x_ticks: vec![1.0, 10.0, 100.0, 1000.0, 10_000.0],
        y_ticks: vec![100.0, 1000.0, 10_000.0, 100_000.0],
        is_logarithmic: true,
        series: vec![
            series("tower-http, refused", "theirs dashed", "tower-http", "miss"),
            series("tower-http, allowed", "theirs", "tower-http", "hit"),
            series("ours, allowed", "ours", "ours", "hit"),
            series("ours, refused", "ours dashed", "ours", "miss"),
            series("inserts by hand, allowed", "hand", "bare", "hit"),
        ],
    }
}

fn routes(numbers: &Numbers) -> Plot {
    let points = |figure: &dyn Fn(&str) -> Option<f64>| -> Vec<(f64, f64)> {
        [("1", 1.0), ("100", 100.0), ("1000", 1000.0)]
            .iter()
            .filter_map(|(name, len)| Some((*len, figure(name)?)))
            .collect()
    };
    let get = |name: &str, who: &str| numbers.instructions.get(&format!("routes/{name}/{who}"));
    let ours = points(&|name| Some(get(name, "ours-table")? - get(name, "ours-policy")?));
    let theirs = points(&|name| get(name, "matchit"));
    let highest = [&ours, &theirs].into_iter().flatten().map(|(_, y)| *y).fold(1.0, f64::max);
    Plot {
        title: "Instructions to look a route up",
        x_label: "routes in the table",
        x_ticks: vec![1.0, 10.0, 100.0, 1000.0],
        y_ticks: (0..=4).map(|tick| f64::from(tick) * (highest / 800.0).ceil() * 200.0).collect(),
        is_logarithmic: false,
        series: vec![
            Series { label: "ours: path and method", class: "ours", points: ours },
            Series { label: "matchit: path", class: "theirs", points: theirs },
        ],
    }
}

const STYLE: &str = "\
text { font: 13px system-ui, sans-serif; fill: #24292f } .title { font-weight: 600; font-size: 15px }
.grid { stroke: #d0d7de } .line { fill: none; stroke-width: 2.5 } .line.dashed { stroke-dasharray: 7 4 } circle { fill: none; stroke-width: 3 }
.ours { stroke: #0969da } .theirs { stroke: #bc4c00 } .hand { stroke: #6e7781 }
text.ours { fill: #0969da; stroke: none } text.theirs { fill: #bc4c00; stroke: none } text.hand { fill: #6e7781; stroke: none }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .grid { stroke: #30363d } .ours { stroke: #58a6ff } .theirs { stroke: #f0883e } .hand { stroke: #8b949e }
  text.ours { fill: #58a6ff } text.theirs { fill: #f0883e } text.hand { fill: #8b949e }
}";

impl Plot {
    fn to_svg(&self) -> String {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{}\">\n\
             <style>\n{STYLE}\n</style>\n<text class=\"title\" x=\"{LEFT}\" y=\"28\">{}</text>\n",
            self.title, self.title
        );
        for tick in &self.y_ticks {
            let y = self.y(*tick);
            let _ = writeln!(svg, "<path class=\"grid\" d=\"M{LEFT} {y:.1}H{RIGHT}\"/>");
            let (x, y) = (LEFT - 10.0, y + 4.0);
            let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y:.1}\" text-anchor=\"end\">{}</text>", thousands(*tick));
        }
        for tick in &self.x_ticks {
            let x = self.x(*tick);
            let y = BOTTOM + 22.0;
            let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y}\" text-anchor=\"middle\">{}</text>", thousands(*tick));
        }
        let (x, y) = (f64::midpoint(LEFT, RIGHT), BOTTOM + 46.0);
        let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{}</text>", self.x_label);
        for Series { class, points, .. } in &self.series {
            let points: Vec<_> = points.iter().map(|(x, y)| (self.x(*x), self.y(*y))).collect();
            let line: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
            let _ = writeln!(svg, "<path class=\"line {class}\" d=\"M{}\"/>", line.join("L"));
            for (x, y) in points {
                let _ = writeln!(svg, "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"1.5\"/>");
            }
        }
        for (label, class, y) in self.labels() {
            let x = RIGHT + 8.0;
            let _ = writeln!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{:.1}\">{label}</text>", y + 4.0);
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// Each at the end of its line, but far enough from the one above.
    fn labels(&self) -> Vec<(&'static str, &'static str, f64)> {
        let at_the_end = |series: &Series| {
            let (_, y) = series.points.last()?;
            Some((series.label, series.class, self.y(*y)))
        };
        let mut labels: Vec<_> = self.series.iter().filter_map(at_the_end).collect();
        labels.sort_by(|(.., a), (.., b)| a.total_cmp(b));
        let mut free = f64::MIN;
        for (.., y) in &mut labels {
            *y = y.max(free);
            free = *y + 17.0;
        }
        labels
    }

    fn x(&self, value: f64) -> f64 {
        LEFT + (RIGHT - LEFT) * share(value, &self.x_ticks, f64::log10)
    }

    fn y(&self, value: f64) -> f64 {
        let scale = if self.is_logarithmic { f64::log10 } else { |value| value };
        BOTTOM - (BOTTOM - TOP) * share(value, &self.y_ticks, scale)
    }
}

/// Where a value lies between the first and the last tick.
fn share(value: f64, ticks: &[f64], scale: fn(f64) -> f64) -> f64 {
    let (Some(first), Some(last)) = (ticks.first(), ticks.last()) else { return 0.0 };
    (scale(value) - scale(*first)) / (scale(*last) - scale(*first))
}
