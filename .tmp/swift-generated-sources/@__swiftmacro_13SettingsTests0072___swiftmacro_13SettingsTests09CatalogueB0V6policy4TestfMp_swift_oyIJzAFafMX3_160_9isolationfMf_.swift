nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests09CatalogueB0V6policy4TestfMp_.swift:4:161-4:171
