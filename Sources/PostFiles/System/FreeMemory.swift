internal import CSystem

/// Memory that was freed and that the C library keeps for later.
public enum FreeMemory {
  /// Gives it back to the system where the C library can be asked to: reading a large library frees as
  /// much as it keeps, and from then on little is asked for.
  public static func giveBack() { csystem_give_memory_back() }
}
