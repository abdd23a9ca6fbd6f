nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests08DocumentB0V8glossary4TestfMp_.swift:4:166-4:176
