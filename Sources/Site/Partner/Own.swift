import Homework
import Pages

extension Handlers {
    mutating func addOwn() {
        addNoteKeeping()
        own(.mine) { own in
            let (scene, visit) = (try await own.scene(), own.visit)
            return scene.shown(
                MinePage(
                    texts: scene.texts, names: scene.names, back: scene.room.back,
                    links: MinePage.Links(
                        word: visit.link(.wordFrom), lookingBack: visit.link(.lookingBack), why: visit.link(.why),
                        intention: visit.link(.intention), seen: visit.link(.sees), settings: visit.link(.settings))))
        }
        own(.wordFrom) { own in
            let scene = try await own.scene()
            return scene.shown(
                WordPage(
                    texts: scene.texts, names: scene.names,
                    words: scene.view.desk.words.reversed().map {
                        scene.texts.word($0.text, hasRead: $0.hasRead, of: scene.names.therapist)
                    },
                    back: scene.mine))
        }
        own(
            .lookingBack,
            get: { own in
                let scene = try await own.scene()
                let notes = scene.view.drawer.copies.map { copy in
                    LookingBackPage.Note(
                        day: scene.room.words.date(copy.day), words: scene.room.words(copy.note),
                        removeAction: own.visit.links(Route(.lookingBack, number: UInt32(clamping: copy.number))))
                }
                return scene.shown(LookingBackPage(notes: notes, back: scene.mine))
            },
            post: { own in
                try await own.perform(RemoveCopy(number: Int64(own.visit.route.number)))
                return .go(Route(.lookingBack))
            })
    }
}
