nil                                                                                                                             

// original-source-range: @__swiftmacro_14DashboardTests04PageB0V9plainHost4TestfMp_.swift:4:160-4:170
