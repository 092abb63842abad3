//! The eight methods of <http://1998.xmlrpc.com/validator1Docs.html>.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, DateTime, Fault, Struct, XmlRpcType, xmlrpc_service};

pub(crate) struct Validator;

#[xmlrpc_service(prefix = "validator1.", rename_all = "camelCase")]
impl Validator {
    /// Takes an array of structs with the members moe, larry and curly; answers the sum of all
    /// curlies.
    fn array_of_structs_test(&self, structs: &[Stooges]) -> i64 {
        structs.iter().map(|stooges| i64::from(stooges.curly)).sum()
    }

    /// Counts the five characters of a text that XML gives a meaning to.
    fn count_the_entities(&self, text: &str) -> Entities {
        let count = |wanted| text.chars().filter(|&found| found == wanted).count();
        Entities {
            left_angle_brackets: count('<'),
            right_angle_brackets: count('>'),
            ampersands: count('&'),
            apostrophes: count('\''),
            quotes: count('"'),
        }
    }

    /// Takes a struct with the members moe, larry and curly; answers their sum.
    fn easy_struct_test(&self, stooges: &Stooges) -> i64 {
        stooges.sum()
    }

    /// Answers the struct that it takes.
    fn echo_struct_test(&self, value: Struct) -> Struct {
        value
    }

    /// Answers its six parameters as an array.
    fn many_types_test(
        &self,
        number: i32,
        boolean: bool,
        string: String,
        double: f64,
        date: DateTime,
        base64: Bytes,
    ) -> (i32, bool, String, f64, DateTime, Bytes) {
        (number, boolean, string, double, date, base64)
    }

    /// Takes an array of 100 to 200 strings; answers the first and the last one, concatenated.
    fn moderate_size_array_check(&self, strings: &[String]) -> Result<String, Fault> {
        match (strings.first(), strings.last()) {
            (Some(first), Some(last)) => Ok(format!("{first}{last}")),
            _ => Err(Fault::new(Fault::INVALID_PARAMS, "the array is empty")),
        }
    }

    /// Takes a calendar of years, months and days, each day with the members moe, larry and
    /// curly; answers their sum on April 1, 2000.
    fn nested_struct_test(&self, calendar: &Calendar) -> Result<i64, Fault> {
        let day = calendar
            .get("2000")
            .and_then(|year| year.get("04"))
            .and_then(|month| month.get("01"))
            .ok_or_else(|| Fault::new(Fault::INVALID_PARAMS, "no April 1, 2000"))?;
        Ok(day.sum())
    }

    /// Answers the number times 10, times 100 and times 1000.
    fn simple_struct_return_test(&self, number: i32) -> Times {
        let number = i64::from(number);
        Times {
            times10: number * 10,
            times100: number * 100,
            times1000: number * 1000,
        }
    }
}

/// Days by their names, in months, in years.
type Calendar = BTreeMap<String, BTreeMap<String, BTreeMap<String, Stooges>>>;

#[derive(Serialize, Deserialize, XmlRpcType)]
pub(crate) struct Stooges {
    moe: i32,
    larry: i32,
    curly: i32,
}

impl Stooges {
    fn sum(&self) -> i64 {
        i64::from(self.moe) + i64::from(self.larry) + i64::from(self.curly)
    }
}

#[derive(Serialize, Deserialize, XmlRpcType)]
pub(crate) struct Entities {
    #[serde(rename = "ctLeftAngleBrackets")]
    left_angle_brackets: usize,
    #[serde(rename = "ctRightAngleBrackets")]
    right_angle_brackets: usize,
    #[serde(rename = "ctAmpersands")]
    ampersands: usize,
    #[serde(rename = "ctApostrophes")]
    apostrophes: usize,
    #[serde(rename = "ctQuotes")]
    quotes: usize,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
pub(crate) struct Times {
    times10: i64,
    times100: i64,
    times1000: i64,
}
