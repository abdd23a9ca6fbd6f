nil                                                                                                                             

// original-source-range: @__swiftmacro_14DashboardTests04PageB0V5links4TestfMp_.swift:4:156-4:166
