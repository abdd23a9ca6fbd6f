# Mains came back while n1 stopped its servers. 300 s later they start again where they would be kept: six sensors of n1 are
# critical in this very reading, so that is n2.
# Sentences: kept.critical at

site pair

ups ups1 runtime 500s

ups ups2 runtime 500s

mains off

run until n1 stopping 10m

run 31s

mains on

run 299s

heat n1 sensors 6 critical

run 2m

expect srv1 on n2
