# The same with five critical sensors: n1 is not critical, and nothing else tells the nodes apart but their names.
# Sentences: kept.critical short, kept.name at

site pair

ups ups1 runtime 500s

ups ups2 runtime 500s

mains off

run until n1 stopping 10m

run 31s

mains on

run 299s

heat n1 sensors 5 critical

run 2m

expect srv1 on n1
