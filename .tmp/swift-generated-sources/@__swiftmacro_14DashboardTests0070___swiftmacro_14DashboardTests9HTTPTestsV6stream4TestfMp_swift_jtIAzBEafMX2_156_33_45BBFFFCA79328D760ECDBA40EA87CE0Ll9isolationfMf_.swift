nil                                                                                                                             

// original-source-range: @__swiftmacro_14DashboardTests9HTTPTestsV6stream4TestfMp_.swift:3:157-3:167
