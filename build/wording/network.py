"""The small transformer that reads a text or a pair: its body, its heads, its losses.

One body is shared by all tasks; the heads are single layers on top of it. torch and transformers
are needed for training only.
"""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import json
from pathlib import Path

import torch
from corpus import CATEGORIES, MIRROR, VALIDATE
from torch import nn
from transformers import AutoModel

#: One channel for each category, and one for "any of them".
TOKEN_CHANNELS = len(CATEGORIES) + 1
#: Whole texts: does it sting, is it about safety, and which categories are in it.
TEXT_CHANNELS = 2 + len(CATEGORIES)
PAIR_CHANNELS = len(MIRROR) + len(VALIDATE) + 6


class Network(nn.Module):
    """A body of ``layers`` layers with the heads of every task."""

    def __init__(self, body: Path, layers: int | None = None, dropout: float = 0.1) -> None:
        super().__init__()
        self.body = AutoModel.from_pretrained(body, add_pooling_layer=False)
        if layers is not None:
            self.body.encoder.layer = self.body.encoder.layer[:layers]
            self.body.config.num_hidden_layers = layers
        width = self.body.config.hidden_size
        self.drop = nn.Dropout(dropout)
        self.tokens = nn.Linear(width, TOKEN_CHANNELS)
        self.text = nn.Linear(2 * width, TEXT_CHANNELS)
        self.pair = nn.Sequential(
            nn.Linear(4 * width, width // 2),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(width // 2, PAIR_CHANNELS),
        )

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor, reply: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Give the logits of tokens (B, L, C), of the text (B, T) and of the pair (B, P).

        ``reply`` is 1 where a token belongs to the second half of a pair, else 0.
        """
        hidden = self.body(
            input_ids=ids, attention_mask=mask, **self._types(reply)
        ).last_hidden_state
        mean = _mean(hidden, mask)
        most = (hidden - (1 - mask.unsqueeze(-1).to(hidden.dtype)) * 1e4).amax(1)
        text = self.text(self.drop(torch.cat([mean, most], -1)))
        said, back = _mean(hidden, mask - reply), _mean(hidden, reply)
        pair = self.pair(self.drop(torch.cat([said, back, (said - back).abs(), said * back], -1)))
        return self.tokens(self.drop(hidden)), text, pair

    def _types(self, reply: torch.Tensor) -> dict[str, torch.Tensor]:
        knows = getattr(self.body.config, "type_vocab_size", 0) == 2
        return {"token_type_ids": reply} if knows else {}


def _mean(hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    weight = mask.unsqueeze(-1).to(hidden.dtype)
    return (hidden * weight).sum(1) / weight.sum(1).clamp(min=1)


def describe(folder: Path) -> dict[str, object]:
    """Read what was written beside a trained network."""
    return json.loads((folder / "recipe.json").read_text("utf-8"))
