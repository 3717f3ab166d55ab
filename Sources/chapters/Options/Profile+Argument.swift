public import ArgumentParser
public import PostChecking

extension Profile: ExpressibleByArgument {}
