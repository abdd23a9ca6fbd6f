nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests09CatalogueB0V9roundTrip4TestfMp_.swift:5:99-5:109
