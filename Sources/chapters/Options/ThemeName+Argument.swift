public import ArgumentParser
public import Settings

extension ThemeName: ExpressibleByArgument {}
