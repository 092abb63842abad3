//! The pages of the cookbook, so that their code is tested.

#[doc = include_str!("../cookbook/koji.md")]
pub mod koji {}
#[doc = include_str!("../cookbook/fldigi.md")]
pub mod fldigi {}
#[doc = include_str!("../cookbook/wordpress.md")]
pub mod wordpress {}
#[doc = include_str!("../cookbook/opennebula.md")]
pub mod opennebula {}
