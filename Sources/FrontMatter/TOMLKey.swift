/// A part of a key in a TOML text, such as both of `extra.author`, and where it stands.
struct TOMLKey {
  let name: String
  let place: KeyPlace
}
