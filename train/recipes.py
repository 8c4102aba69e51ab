"""How a model is trained: the recipe `notebook`, as specified, and the recipe `edge`, for deployment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import keras
import numpy as np

from train.data import Mnist
from train.distort import distort
from train.models import MODELS
from train.pool import NO_DIGIT, training_pool
from train.teacher import load_teacher


@dataclass(frozen=True)
class Fit:
    """What `keras.Model.fit` needs beyond the model: the training data, how long, and the callbacks of the recipe.

    `compile` is called inside the strategy's scope and gets the untrained model. `to_targets` makes of labels, uint8
    (N,), what the loss takes.
    """

    compile: Callable[[keras.Model], None]
    x: np.ndarray | keras.utils.PyDataset
    y: np.ndarray | None
    epochs: int
    batch_size: int
    callbacks: list[keras.callbacks.Callback]
    to_targets: Callable[[np.ndarray], np.ndarray]


def to_model_input(images: np.ndarray) -> np.ndarray:
    """Scale uint8 images (N, 28, 28) to the float32 0..1 that the models take, same shape."""
    return images.astype(np.float32) / 255.0


def notebook_recipe(name: str, mnist: Mnist, seed: int, epochs: int | None, batch_size: int | None) -> Fit:
    """The notebook's set-up: plain images, the model's own optimizer, batch 64, up to 50 epochs, early stopping."""
    images, labels = mnist.training_split

    def compile_model(model: keras.Model) -> None:
        model.compile(
            optimizer=MODELS[name].notebook_optimizer(), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
        )

    return Fit(
        compile=compile_model,
        x=to_model_input(images),
        y=labels,
        epochs=epochs or 50,
        batch_size=batch_size or 64,
        callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=7, restore_best_weights=True)],
        to_targets=lambda labels: labels,
    )


EDGE_EPOCHS, EDGE_BATCH_SIZE = 400, 256
OUTLIER_WEIGHT = {"mlp_relu": 0.3, "mlp_bn": 0.3, "mlp_bn_he": 0.3, "lenet5": 0.5}
"""How much an image without a digit counts beside a drawn or worn one: models pay for doubt with accuracy."""
GIVEN_WEIGHT = {"mlp_relu": 1.0, "mlp_bn": 1.0, "mlp_bn_he": 1.0, "lenet5": 1.5}
"""How much one of MNIST's own digits counts."""
TEACHER_SHARE = {"mlp_relu": 0.5, "mlp_bn": 0.5, "mlp_bn_he": 0.5, "lenet5": 0.7}
"""How much of a digit's target is what the teacher believes of it. Chosen, as the weights above, on held-out digits."""
LEARNING_RATE = {"mlp_relu": 2e-3, "mlp_bn": 2e-3, "mlp_bn_he": 2e-3, "lenet5": 1e-3}
"""The highest of the schedule."""

_TARGETS = np.concatenate([np.eye(10), np.full((1, 10), 0.1)]).astype(np.float32)

EDGE_WEIGHT_DECAY = 1e-4
WARM_UP_SHARE = 0.02


def edge_recipe(name: str, mnist: Mnist, seed: int, epochs: int | None, batch_size: int | None) -> Fit:
    """For deployment: fresh distortions every epoch, AdamW, a warm-up and a cosine schedule down to zero.

    What is shown is `train.pool`'s: MNIST's digits; drawn ones in shapes that MNIST lacks; worn ones, as a
    reader cuts them out of photographs; and ink that is no digit, to learn to be unsure of what it does not know.
    All learn from `train.teacher` as well.

    The layers are the registry's. What the notebook regularises the MLPs with batch normalisation by, the L1L2 penalty
    and the dropout, is switched off while training: the distortions stand in its place, and AdamW's decoupled weight
    decay (Loshchilov, Hutter, ICLR 2019).
    """
    epochs = epochs or EDGE_EPOCHS
    batch_size = batch_size or EDGE_BATCH_SIZE
    data = edge_digits(mnist, seed, batch_size, name)

    def compile_model(model: keras.Model) -> None:
        without_regularisers(model)
        compile_for_edge(model, epochs * len(data), LEARNING_RATE[name])

    return Fit(
        compile=compile_model,
        x=data,
        y=None,
        epochs=epochs,
        batch_size=batch_size,
        callbacks=[],
        to_targets=targets_of,
    )


def without_regularisers(model: keras.Model) -> None:
    """Switch off the penalties and the dropout that the notebook trains with."""
    for variable in model.trainable_variables:
        variable.regularizer = None
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dropout):
            layer.rate = 0.0


def compile_for_edge(model: keras.Model, steps: int, learning_rate: float) -> None:
    """Compile a model with the edge recipe's loss and optimizer, its learning rate scheduled over so many steps."""
    warm_up = round(WARM_UP_SHARE * steps)
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0, steps - warm_up, warmup_target=learning_rate, warmup_steps=warm_up
    )
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=EDGE_WEIGHT_DECAY)
    model.compile(optimizer=optimizer, loss="categorical_crossentropy", metrics=["accuracy"])


def edge_digits(mnist: Mnist, seed: int, batch_size: int, name: str | None = None) -> DistortedDigits:
    """What the edge recipe shows a model: `train.pool` of MNIST's training digits, in batches, distorted.

    `name` is that of a digit model; without one all images count alike, and nothing comes from the teacher.
    """
    images, labels = training_pool(*mnist.training_split, seed)
    if name is None:
        return DistortedDigits(images, labels, batch_size, seed)
    weights = weights_of(labels, len(mnist.training_split[0]), name)
    return DistortedDigits(images, labels, batch_size, seed, weights, load_teacher(), TEACHER_SHARE[name])


def weights_of(labels: np.ndarray, given: int, name: str) -> np.ndarray:
    """How much each image counts, float32 (N,): of labels (N,), the first `given` of them digits that were given."""
    weights = np.where(labels == NO_DIGIT, OUTLIER_WEIGHT[name], 1.0).astype(np.float32)
    weights[:given] = GIVEN_WEIGHT[name]
    return weights


def targets_of(labels: np.ndarray) -> np.ndarray:
    """The probabilities to learn, float32 (N, 10), of labels (N,), 0..9 or `NO_DIGIT`: there all classes alike."""
    return _TARGETS[labels]


class DistortedDigits(keras.utils.PyDataset):
    """Batches of distorted training images, other distortions every epoch.

    Each batch draws from a generator seeded by (seed, epoch, index), so that a run repeats exactly, on whichever thread
    a batch is made. Yields images, float32 (batch, 28, 28) in 0..1, targets, float32 (batch, 10), and weights, float32
    (batch,), all 1 where none are given. Of a digit's target `teacher_share` is what the teacher
    says to the distorted image; what shows no digit is learnt as such, whatever the teacher takes it for. The last,
    incomplete batch is dropped.
    """

    def __init__(
        self,
        images: np.ndarray,
        labels: np.ndarray,
        batch_size: int,
        seed: int,
        weights: np.ndarray | None = None,
        teacher: keras.Model | None = None,
        teacher_share: float = 0.0,
    ) -> None:
        super().__init__(workers=1, max_queue_size=16)
        self._images = images
        self._labels = labels
        self._batch_size = batch_size
        self._seed = seed
        self._weights = np.ones(len(labels), np.float32) if weights is None else weights
        self._teacher = teacher
        self._teacher_share = teacher_share
        self._epoch = 0
        self._order = self._shuffled()

    def _shuffled(self) -> np.ndarray:
        return np.random.default_rng([self._seed, self._epoch]).permutation(len(self._images))

    def __len__(self) -> int:
        return max(1, len(self._images) // self._batch_size)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        chosen = self._order[index * self._batch_size : (index + 1) * self._batch_size]
        rng = np.random.default_rng([self._seed, self._epoch, index])
        images = to_model_input(distort(self._images[chosen], rng))
        labels = self._labels[chosen]
        targets = targets_of(labels)
        if self._teacher is not None:
            share = np.where(labels == NO_DIGIT, 0, self._teacher_share)[:, None].astype(np.float32)
            targets = (1 - share) * targets + share * self._teacher.predict_on_batch(images)
        return images, targets, self._weights[chosen]

    def begin(self, epoch: int) -> None:
        """Start with that epoch, from 0."""
        self._epoch = epoch
        self._order = self._shuffled()

    def on_epoch_end(self) -> None:
        """Take other distortions and another order for the next epoch."""
        self.begin(self._epoch + 1)


RECIPES: dict[str, Callable[[str, Mnist, int, int | None, int | None], Fit]] = {
    "notebook": notebook_recipe,
    "edge": edge_recipe,
}
"""By name; called with the model's name, the data, the seed, the epochs and the batch size (None: the recipe's own)."""
