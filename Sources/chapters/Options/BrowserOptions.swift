import ArgumentParser
import Settings

/// All options of the browser.
struct BrowserOptions: ParsableArguments {
  @OptionGroup var look: LookOptions

  @OptionGroup var library: LibraryOptions

  /// The settings of a configuration with these options in force.
  func settings(over configuration: LoadedConfiguration) -> Configuration {
    var settings = look.settings(over: configuration)
    settings.drafts = library.includesDrafts(configuration)
    settings.ignoreFiles = !library.looksIntoIgnored(configuration)
    return settings
  }
}
