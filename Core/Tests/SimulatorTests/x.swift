import Simulator
import Testing
@Test func smoke() throws {
    var world = World(.pair)
    try world.apply(.mains(nil, on: false))
    try world.apply(.run(seconds: 4000))
    for event in world.drainEvents() { print(event.text); print(event.json) }
}
