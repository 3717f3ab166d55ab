extension RandomAccessCollection where Index == Int {
  /// The first index whose element `isBefore` is false for, else the end; all elements for which it
  /// is true stand first. Takes the logarithm of the number of elements.
  package func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
