nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests09CatalogueB0V8examples4TestfMp_.swift:5:99-5:109
