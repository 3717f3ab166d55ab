public import ArgumentParser
public import Terminal

extension ThemeName: ExpressibleByArgument {}
