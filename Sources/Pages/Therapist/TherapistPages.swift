/// The pages behind the therapist's door.
///
/// A page is made with ready sentences: its initialiser puts names, days and counts into the catalogue's texts.
/// Addresses are plain strings, given by whoever links.
package enum TherapistPages {}
