# This site gives a failed fan the weight 1.9: it is told and moves nothing.
# Sentences: weights.site short

site pair

policy weights.fan.failed 1.9

fan n1 2 failed

run 1h

expect no intents
