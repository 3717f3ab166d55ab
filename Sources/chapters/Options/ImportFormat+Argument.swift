public import ArgumentParser
public import PostImport

extension ImportFormat: ExpressibleByArgument {}
