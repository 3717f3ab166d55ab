#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The value of a variable of the environment, nil where it isn't set.
func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
