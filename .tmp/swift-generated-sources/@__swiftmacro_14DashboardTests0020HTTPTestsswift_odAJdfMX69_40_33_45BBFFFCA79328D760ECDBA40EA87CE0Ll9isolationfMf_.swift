nil                                                                                                                             

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:70:41-70:51
