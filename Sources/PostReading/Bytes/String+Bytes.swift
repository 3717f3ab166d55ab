import ChapterModel

/// Looking through strings by their bytes. What posts and headers hold is ASCII for the most part, and
/// there a byte is a character: searches and splits by `Character` took half of the time that a post
/// took to read, 20 to 40 ns for each of them.
extension String {
  /// Whether all of it is ASCII, as far as the string knows without a look: strings made of ASCII
  /// bytes do.
  var isASCII: Bool { utf8Span.isKnownASCII }

  /// Whether an ASCII word, given in small letters, stands anywhere in it, in letters of either case.
  func holds(_ word: StaticString) -> Bool {
    let span = utf8Span.span
    return span.firstOffset(of: word, in: 0..<span.count) != nil
  }

  /// Whether it ends with an ASCII word.
  func ends(with word: StaticString) -> Bool {
    let span = utf8Span.span
    return span.has(word, at: span.count - word.utf8CodeUnitCount, before: span.count)
  }

  /// Whether `isWanted` holds for all of its words, the runs of letters, which it sees in small
  /// letters; it sees none behind the first that it does not hold for.
  func allWords(satisfy isWanted: (String) -> Bool) -> Bool {
    let span = utf8Span.span
    var offset = 0
    while let run = span.wordRun(from: offset) {
      offset = run.range.upperBound
      let areWanted =
        run.isASCII
        ? isWanted(span.smallLetters(run.range))
        : span.text(run.range).allWordsBeyondASCII(satisfy: isWanted)
      guard areWanted else { return false }
    }
    return true
  }

  /// The same by Unicode's letters, which takes fifty times as long. What a letter is made of besides,
  /// such as accents of their own, stays with it.
  private func allWordsBeyondASCII(satisfy isWanted: (String) -> Bool) -> Bool {
    var word = ""
    for scalar in unicodeScalars {
      if scalar.isASCII, UInt8(ascii: scalar).isLetter {
        word.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: scalar).lowercased))
      } else if !scalar.isASCII, scalar.properties.isAlphabetic {
        word += scalar.properties.lowercaseMapping
      } else if !scalar.isASCII, !word.isEmpty, scalar.staysWithLetter {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        guard isWanted(word) else { return false }
        word = ""
      }
    }
    return word.isEmpty || isWanted(word)
  }

  /// Whether one of its words, the runs of letters in small letters, is one of a set.
  func hasWord(of words: WordSet) -> Bool {
    let span = utf8Span.span
    var offset = 0
    while let run = span.wordRun(from: offset) {
      offset = run.range.upperBound
      let isFound =
        run.isASCII
        ? words.contains(ignoringCase: span, run.range)
        : !span.text(run.range).allWordsBeyondASCII { !words.contains($0) }
      if isFound { return true }
    }
    return false
  }

  /// Whether one of its words, the runs of letters in small letters, is as wanted.
  func hasWord(where isWanted: (String) -> Bool) -> Bool { !allWords { !isWanted($0) } }
}

extension Unicode.Scalar {
  /// Whether it is no character of its own behind a letter.
  fileprivate var staysWithLetter: Bool {
    properties.isGraphemeExtend || properties.isJoinControl
      || properties.generalCategory == .spacingMark
  }
}

extension Span where Element == UInt8 {
  /// The next run of ASCII's letters and of bytes beyond ASCII from an offset on. Every other byte
  /// of ASCII divides words, so that a run of letters alone is a word, and any other one holds whole
  /// words.
  fileprivate func wordRun(from offset: Int) -> (range: Range<Int>, isASCII: Bool)? {
    let start = skip(in: offset..<count) { !$0.isLetter && $0 < 0x80 }
    guard start < count else { return nil }
    let letters = skip(in: start..<count, while: \.isLetter)
    guard letters < count, self[letters] >= 0x80 else { return (start..<letters, true) }
    return (start..<skip(in: letters..<count) { $0.isLetter || $0 >= 0x80 }, false)
  }

  /// The text of a range of ASCII in small letters.
  func smallLetters(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { letters in
      for place in 0..<range.count {
        letters[place] = self[range.lowerBound + place].lowercased
      }
      return range.count
    }
  }

  /// The text of a range of what is known to be UTF-8: the bytes of a string, or of a file that `Encoding`
  /// found nothing bad in. To look at them once more took a fortieth of the time of a plain post.
  func checkedText(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    // What is cut between two characters is UTF-8, too.
    guard !self[range.lowerBound].isContinuation,
      range.upperBound == count || !self[range.upperBound].isContinuation
    else { return text(range) }
    let isASCII = isASCII(in: range)
    return String(copying: UTF8Span(unchecked: extracting(range), isKnownASCII: isASCII))
  }
}

extension UInt8 {
  /// Whether it goes on with a character of UTF-8 that began before.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
