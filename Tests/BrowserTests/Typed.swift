import Terminal

/// Keys as a person types them, a line feed for Enter.
func typed(_ text: String) -> [Key] {
  text.map { $0 == "\n" ? Key(.enter) : .character($0) }
}
