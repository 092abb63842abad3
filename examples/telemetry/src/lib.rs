//! Empty: the program is an example, beside the others.
