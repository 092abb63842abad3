//! What `#[derive(XmlRpcFault)]` prints.

use std::fmt;

use crate::fault::Fault;

/// Stops the compilation if a variant of an error type has the code of one before it.
#[track_caller]
pub const fn assert_new(codes: &[i32], number: usize) {
    let mut before = 0;
    while before < number {
        assert!(
            codes[before] != codes[number],
            "two variants have the same fault code"
        );
        before += 1;
    }
}

/// The text of a fault.
pub fn shown<E: Shown>(error: &E) -> String {
    error.to_string()
}

/// What has a text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no text for its faults",
    label = "does not implement `Display`",
    note = "derive `thiserror::Error`, with `#[error(\"…\")]` on each variant, or implement `std::fmt::Display`"
)]
pub trait Shown: fmt::Display {}

#[diagnostic::do_not_recommend]
impl<E: fmt::Display> Shown for E {}

/// The type of the field that the text of a fault goes to.
#[derive(Debug)]
pub struct Text<T>(fn(String) -> T);

/// Holds the type of such a field to its bound.
#[must_use]
pub const fn text<T: FaultText>() -> Text<T> {
    Text(T::from)
}

impl<T> Text<T> {
    /// The value of the field.
    pub fn of(self, fault: &Fault) -> T {
        (self.0)(fault.message.clone().into_owned())
    }
}

/// What a text can become.
#[diagnostic::on_unimplemented(
    message = "the text of a fault cannot become `{Self}`",
    label = "not made from a `String`",
    note = "a fault carries a code and a text: the field of a variant with a code is a `String`, or a type that implements `From<String>`"
)]
pub trait FaultText: From<String> {}

impl<T: From<String>> FaultText for T {}

/// The type of the field that a fault goes to as a whole.
#[derive(Debug)]
pub struct Other<T> {
    into: fn(T) -> Fault,
    from: fn(Fault) -> T,
}

/// Holds the type of such a field to its bound.
#[must_use]
pub const fn other<T: OtherFault>() -> Other<T> {
    Other {
        into: T::into_fault,
        from: T::from_fault,
    }
}

impl<T> Other<T> {
    /// The fault in the field.
    pub fn into_fault(self, field: T) -> Fault {
        (self.into)(field)
    }

    /// The value of the field.
    pub fn of(self, fault: &Fault) -> T {
        (self.from)(fault.clone())
    }
}

/// What a fault can be kept in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep a fault",
    label = "expected `xmlrpc_core::Fault`",
    note = "`#[fault(other)]` keeps every fault that no other variant stands for, as it is"
)]
pub trait OtherFault {
    fn into_fault(self) -> Fault;
    fn from_fault(fault: Fault) -> Self;
}

impl OtherFault for Fault {
    fn into_fault(self) -> Fault {
        self
    }

    fn from_fault(fault: Fault) -> Self {
        fault
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_distinct() {
        let is_new =
            |codes: &[i32], number| std::panic::catch_unwind(|| assert_new(codes, number)).is_ok();
        let codes = [1, 2, 1, 0, 0, -1];
        let new: Vec<_> = (0..codes.len()).map(|at| is_new(&codes, at)).collect();
        assert_eq!(new, [true, true, false, true, false, true]);
    }
}
