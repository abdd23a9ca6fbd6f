nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests09CatalogueB0V13documentation4TestfMp_.swift:4:169-4:179
