# This site gives a failed fan the weight 2: just enough to move its servers.
# Sentences: weights.site at

site pair

policy weights.fan.failed 2

fan n1 2 failed

run 3m

expect srv1 on n2
