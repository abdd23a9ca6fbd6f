# The card of ups1 stops answering: the last it said is that it has mains. That word is not good for ever: after a
# while nothing is known of it, which alone moves nothing. Then ups2 loses its input: a bad source beside an unknown
# one is no power. (Three values, P3, S5)

site pair

run 60s

ups ups1 silent

run 10m

expect no intents

mains ups2 off

run 119s

expect no intents

run 1s

run 5m

expect n2 off

expect n1 on
