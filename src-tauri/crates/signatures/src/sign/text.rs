//! Text into a box: wraps lines at spaces and finds the largest size at which all fit.
//! Pure: widths come from a function, in thousandths of the size.

/// Line height as a multiple of the size.
pub const LEADING: f32 = 1.25;
/// How much larger the first line is.
pub const FIRST: f32 = 1.15;

const LARGEST: f32 = 9.0;
const SMALLEST: f32 = 3.0;
const STEP: f32 = 0.5;

/// A line as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its text.
    pub text: String,
    /// Its size in points.
    pub size: f32,
}

/// Sets `lines` into a box of `width` × `height` points.
///
/// Below the smallest size what does not fit is left for the box to cut off.
pub fn set(lines: &[String], width: f32, height: f32, measure: &dyn Fn(&str) -> f32) -> Vec<Line> {
    let mut size = LARGEST;
    loop {
        let set = wrapped(lines, size, width, measure);
        let tall: f32 = set.iter().map(|line| line.size * LEADING).sum();
        let wide = set.iter().any(|line| measure(&line.text) * line.size / 1000.0 > width);
        if (tall <= height && !wide) || size <= SMALLEST {
            return set;
        }
        size -= STEP;
    }
}

fn wrapped(lines: &[String], size: f32, width: f32, measure: &dyn Fn(&str) -> f32) -> Vec<Line> {
    let mut set = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let size = if index == 0 { size * FIRST } else { size };
        let mut current = String::new();
        for word in line.split_whitespace() {
            let longer = if current.is_empty() { word.to_owned() } else { format!("{current} {word}") };
            if !current.is_empty() && measure(&longer) * size / 1000.0 > width {
                set.push(Line { text: std::mem::replace(&mut current, word.to_owned()), size });
            } else {
                current = longer;
            }
        }
        set.push(Line { text: current, size });
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    fn half_em(text: &str) -> f32 {
        text.chars().count() as f32 * 500.0
    }

    #[test]
    fn short_lines_stand_at_the_largest_size() {
        let set = set(&["Anna".into(), "skola".into()], 200.0, 60.0, &half_em);
        assert_eq!(set.len(), 2);
        assert!((set[1].size - LARGEST).abs() < f32::EPSILON);
    }

    #[test]
    fn a_long_name_wraps_or_shrinks_until_it_fits() {
        let name = "Profesionālās izglītības kompetences centrs „Daugavpils tehnikums”".to_owned();
        let set = set(&[name, "direktore".into(), "2026. gada 1. septembrī".into()], 150.0, 40.0, &half_em);
        assert!(set.iter().all(|line| half_em(&line.text) * line.size / 1000.0 <= 150.0));
        assert!(set.iter().map(|line| line.size * LEADING).sum::<f32>() <= 40.0);
    }
}
