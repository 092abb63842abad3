//! The entries of `system.multicall`, both ways.

use std::fmt;

use serde_core::Serialize;
use serde_core::de::{self, Deserialize, DeserializeOwned, MapAccess, Visitor};

use crate::de::{Decoder, Head};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::fault::Fault;
use crate::message::Additions;
use crate::message::encode;
use crate::message::fault::FaultData;
use crate::read_options::ReadOptions;
use crate::schema::Method;
use crate::ser::{self, ParamsContext};
use crate::value::RawValue;
use crate::xml::{Buffer, Reader, Tag};

/// The struct `{methodName, params}`; of a method that is known, as
/// [`encode_call_for`](crate::message::encode_call_for).
pub(crate) fn encode_entry<P: Serialize + ?Sized>(
    name: &str,
    method: Option<&Method>,
    params: &P,
    dialect: &Dialect,
    additions: &Additions,
) -> Result<RawValue<'static>, Error> {
    let added = additions.of(name)?;
    let mut out = Buffer::new(256, dialect.max_len);
    out.push_str("<value><struct><member><name>methodName</name><value><string>");
    encode::method_name(&mut out, added.prefix, name)?;
    out.push_str("</string></value></member><member><name>params</name>");
    let params = (added.leading, params, added.trailing);
    ser::write_params(&mut out, method, params, ParamsContext::Multicall, dialect)?;
    out.push_str("</member></struct></value>");
    out.check(dialect.max_len)?;
    Ok(RawValue::from_trusted(out.into_string()))
}

/// Reads an entry; one without parameters may leave them out.
pub(crate) fn decode_entry(
    entry: &RawValue<'_>,
    options: &ReadOptions,
) -> Result<(String, RawValue<'static>), Fault> {
    let Entry { method, params } = entry.decode_with(options)?;
    let limit = options.limits.max_method_name;
    if method.len() > limit {
        return Err(Error::method_name_too_long(limit).into());
    }
    let params = params
        .unwrap_or_else(|| RawValue::from_trusted("<value><array><data></data></array></value>"));
    Ok((method, params))
}

struct Entry {
    method: String,
    params: Option<RawValue<'static>>,
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntryVisitor)
    }
}

struct EntryVisitor;

impl<'de> Visitor<'de> for EntryVisitor {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`struct` of `methodName` and `params`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Entry, A::Error> {
        let (mut method, mut params) = (None, None);
        while let Some(name) = members.next_key::<String>()? {
            match &*name {
                "methodName" => method = Some(members.next_value::<String>()?),
                "params" => params = Some(members.next_value::<RawValue<'_>>()?.into_owned()),
                _ => {
                    members.next_value::<de::IgnoredAny>()?;
                }
            }
        }
        let method = method.ok_or_else(|| de::Error::missing_field("methodName"))?;
        Ok(Entry { method, params })
    }
}

/// Reads an entry of the result: an array that holds the value, a fault, or, from supervisor,
/// the value itself.
pub(crate) fn decode_result<T: DeserializeOwned>(
    entry: &RawValue<'_>,
    options: &ReadOptions,
) -> Result<Result<T, Fault>, Error> {
    match shape(entry, options)? {
        ResultForm::Wrapped => entry
            .decode_with::<(T,)>(options)
            .map(|(value,)| Ok(value))
            .map_err(Error::without_outermost),
        ResultForm::Fault => entry
            .decode_with::<FaultData>(options)
            .map(|FaultData(fault)| Err(fault)),
        ResultForm::Bare => entry.decode_with(options).map(Ok),
    }
}

enum ResultForm {
    Wrapped,
    Fault,
    Bare,
}

fn shape(entry: &RawValue<'_>, options: &ReadOptions) -> Result<ResultForm, Error> {
    let document = entry.get();
    Decoder::run(
        options,
        document,
        || Reader::fragment(document, options),
        |decoder| {
            let before = decoder.position();
            let Head::Typed(mut typed) = decoder.head()? else {
                return Ok(ResultForm::Bare);
            };
            match typed.tag {
                Tag::Array => {
                    decoder.descend(&mut typed)?;
                    let mut state = decoder.begin_array()?;
                    let mut items = 0;
                    while decoder.next_item(&mut state)? {
                        decoder.skip_value()?;
                        items += 1;
                    }
                    Ok(if items == 1 {
                        ResultForm::Wrapped
                    } else {
                        ResultForm::Bare
                    })
                }
                Tag::Struct => {
                    decoder.rewind(before);
                    let names: MemberNames = decoder.value()?;
                    Ok(if names.code && names.message {
                        ResultForm::Fault
                    } else {
                        ResultForm::Bare
                    })
                }
                _ => Ok(ResultForm::Bare),
            }
        },
    )
}

/// Which members of a fault a struct has.
#[derive(Default)]
struct MemberNames {
    code: bool,
    message: bool,
}

impl<'de> Deserialize<'de> for MemberNames {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MemberNamesVisitor)
    }
}

struct MemberNamesVisitor;

impl<'de> Visitor<'de> for MemberNamesVisitor {
    type Value = MemberNames;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`struct`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<MemberNames, A::Error> {
        let mut names = MemberNames::default();
        while let Some(name) = members.next_key::<String>()? {
            match &*name {
                "faultCode" => names.code = true,
                "faultString" => names.message = true,
                _ => {}
            }
            members.next_value::<de::IgnoredAny>()?;
        }
        Ok(names)
    }
}
