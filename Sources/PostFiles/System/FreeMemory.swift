internal import CSystem

/// Memory that was freed and that the C library keeps for later.
public enum FreeMemory {
  /// Has large pieces given back as soon as they are freed: of 1 million chapters a tenth less is kept so,
  /// since nothing small lies between what large lists leave behind. Has room for small ones asked for by
  /// the half megabyte: a thread's would grow by a page and a call of the system each.
  public static func setUp() { csystem_set_up_memory() }

  /// Gives it back to the system where the C library can be asked to: reading a large library frees as
  /// much as it keeps, and from then on little is asked for.
  public static func giveBack() { csystem_give_memory_back() }
}
