# One UPS loses its input for four hours; its battery is empty after one. Each node has a second supply on the other
# UPS: that is an alert, and nothing else, however long. (P1)

site pair

run 60s

mains ups1 off

run 4h

expect no intents

mains ups1 on

run 10m

expect no intents
