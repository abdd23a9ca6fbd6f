nil                                                                                                                             

// original-source-range: @__swiftmacro_14DashboardTests04PageB0V8escaping4TestfMp_.swift:4:159-4:169
