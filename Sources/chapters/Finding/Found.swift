/// What a search for one thing came to.
enum Found<Thing> {
  /// Nothing fits.
  case nothing

  /// Exactly one fits.
  case one(Thing)

  /// Several fit, in catalog order.
  case several([Thing])

  /// The outcome for all that fit.
  init(_ all: [Thing]) {
    switch all.count {
    case 0: self = .nothing
    case 1: self = .one(all[0])
    default: self = .several(all)
    }
  }
}
