nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests09CatalogueB0V8examples4TestfMp_.swift:4:163-4:173
